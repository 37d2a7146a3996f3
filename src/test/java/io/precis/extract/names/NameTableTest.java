package io.precis.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final NameTable TABLE = NameTable.shared().orElseThrow();

    @Test
    void saysOfEveryPhraseWhatTheListsSay() {
        Map<String, Integer> lists = NameLexicon.sharedPhrases();

        assertTrue(lists.size() > 10_000, "phrases: " + lists.size());
        lists.forEach((phrase, clues) -> assertEquals(clues, TABLE.of(phrase), phrase));
    }

    @Test
    void knowsNoOtherPhrase() {
        Map<String, Integer> lists = NameLexicon.sharedPhrases();
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(9); letters >= 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            assertEquals(
                    lists.getOrDefault(word.toString(), Phrases.UNKNOWN), TABLE.of(word.toString()), word.toString());
        }
    }
}
