package io.precis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackKeyTest {
    @Test
    void isTheKeyOfALine() {
        assertEquals(PackKey.ALWAYS_CAPITAL, PackKey.of(line("always-capital", "i")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openrs | but and | found 'openrs\tbut and', expected a key of PackKey, did you mean 'openers'?",
                "Stemmer | none | found 'Stemmer\tnone', expected a key of PackKey, did you mean 'stemmer'?",
                "ordinal-point | yse | found 'ordinal-point\tyse', expected one of yes, no",
                "name | '' | found 'name\t', expected a key, a tab and a value"
            })
    void namesAMistakeAndWhatMayBeMeant(String key, String value, String message) {
        IllegalStateException wrong = assertThrows(IllegalStateException.class, () -> PackKey.of(line(key, value)));

        assertEquals("lang/xx/pack.txt:7: " + message.replace("\\t", "\t"), wrong.getMessage());
    }

    @Test
    void expectsATab() {
        assertThrows(IllegalStateException.class, () -> PackKey.of(line("name English")));
    }

    private static DataLine line(String... cells) {
        return new DataLine("lang/xx/pack.txt", 7, List.of(cells));
    }
}
