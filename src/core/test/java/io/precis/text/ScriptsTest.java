package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void theClassForRegularExpressionsHoldsTheSameCharacters() {
        Pattern unspaced = Pattern.compile(Scripts.UNSPACED_CLASS);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertEquals(
                    Scripts.isUnspacedScript(c),
                    unspaced.matcher(Character.toString(c)).matches(),
                    Integer.toHexString(c));
        }
    }

    @Test
    void koreanIsWrittenWithSpacesThoughItsLettersAreSyllables() {
        assertFalse(Scripts.isUnspaced('한'));
        assertTrue(Scripts.isSyllabic('한'));
    }

    @Test
    void tellsOneScriptFromAnother() {
        assertTrue(Scripts.isHiragana('の'));
        assertFalse(Scripts.isHiragana('ノ'));
        assertTrue(Scripts.isHanOrKatakana('ノ'));
        assertFalse(Scripts.isHanOrKatakana('の'));
        assertTrue(Scripts.isLatin('é'));
        assertFalse(Scripts.isLatin('е'));
    }
}
