package io.precis.extract.names.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final Map<String, Integer> LISTS = NameLexiconReader.shared().all();
    private static final NameTable TABLE = NameTable.shared();

    @Test
    void saysOfEveryPhraseWhatTheListsSay() {
        assertTrue(LISTS.size() > 10_000, "phrases: " + LISTS.size());
        LISTS.forEach((phrase, clues) -> assertEquals(clues, found(phrase), phrase));
    }

    @Test
    void goesOnWhereABeginningEnded() {
        LISTS.keySet().forEach(phrase -> {
            int middle = phrase.length() / 2;
            long beginning = NameTable.key(phrase.substring(0, middle));
            assertEquals(
                    TABLE.of(NameTable.key(phrase)),
                    TABLE.of(NameTable.key(beginning, phrase.substring(middle))),
                    phrase);
        });
    }

    @Test
    void saysWhereLongerPhrasesGoOn() {
        LISTS.keySet().stream().limit(2000).forEach(phrase -> {
            boolean goesOn =
                    LISTS.keySet().stream().anyMatch(other -> other.startsWith(phrase) && !other.equals(phrase));
            assertEquals(goesOn, NameTable.goesOn(TABLE.of(NameTable.key(phrase))), phrase);
        });
    }

    private static int found(String phrase) {
        int found = TABLE.of(NameTable.key(phrase));
        return found == NameTable.UNKNOWN ? found : found & ~NameTable.GOES_ON;
    }

    @Test
    void knowsNoOtherPhrase() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(9); letters >= 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            assertEquals(
                    LISTS.getOrDefault(word.toString(), NameTable.UNKNOWN), found(word.toString()), word.toString());
        }
    }
}
