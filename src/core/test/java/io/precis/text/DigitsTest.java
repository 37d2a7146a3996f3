package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026", "٢٠٢٦", "۲۰۲۶", "२०२६", "২০২৬", "２０２６", "๒๐๒๖", "𝟚𝟘𝟚𝟞"})
    void readsDigitsOfAnyScript(String digits) {
        assertEquals(2026, Digits.number(digits));
        assertEquals("2026", Digits.asciiDigitsOf(digits));
        assertTrue(digits.codePoints().allMatch(Digits::isDigit));
    }

    @Test
    void takesTheSameCharactersForDigitsAsUnicode() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertEquals(Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER, Digits.isDigit(c));
            assertTrue(!Digits.isDigit(c) || Digits.ascii(c) == '0' + Digits.value(c));
        }
    }

    @Test
    void takesNoOtherNumberForADigit() {
        assertFalse(Digits.isDigit('²'));
        assertFalse(Digits.isDigit('½'));
        assertFalse(Digits.isDigit('三'));
        assertEquals(-1, Digits.value('x'));
    }

    @Test
    void keepsOnlyTheDigitsOfAText() {
        assertEquals("1250", Digits.asciiDigitsOf("1,2 and ५०"));
        assertEquals("", Digits.asciiDigitsOf("none"));
    }
}
