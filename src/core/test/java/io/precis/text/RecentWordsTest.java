package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
    @Test
    void looksForARepeatedWordOnce() {
        AtomicInteger asked = new AtomicInteger();
        RecentWords<Integer> lengths = new RecentWords<>(word -> {
            asked.incrementAndGet();
            return word.length();
        });

        assertEquals(7, lengths.of("harbour"));
        assertEquals(7, lengths.of("harbours".substring(0, 7)));
        assertEquals(1, asked.get());
        assertEquals(100_000, lengths.of("a".repeat(100_000)));
        assertEquals(100_000, lengths.of("a".repeat(100_000)));
        assertEquals(3, asked.get(), "what is no word is not kept");
    }

    /** "Aa" and "BB" have one hash, and of many words most have to make room. */
    @Test
    void wordsOfOneSlotAreKeptApart() {
        RecentWords<String> same = new RecentWords<>(word -> word);

        for (int turn = 0; turn < 2; turn++) {
            assertEquals("Aa", same.of("Aa"));
            assertEquals("BB", same.of("BB"));
            for (int i = 0; i < 10_000; i++) {
                assertEquals("w" + i, same.of("w" + i));
            }
        }
    }
}
