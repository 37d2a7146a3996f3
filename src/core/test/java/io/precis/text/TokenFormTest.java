package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TokenFormTest {
    @Test
    void takesForNormalOnlyWhatNormalisingLeavesAlone() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (TokenForm.isNormal(c)) {
                assertTrue(Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC), Integer.toHexString(c));
            }
        }
    }

    /** What a letter is joined with stands last in what the joined letter comes apart into. */
    @Test
    void takesForNormalNothingThatJoinsWhatStandsBeforeIt() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            for (int i = 1; i < apart.length(); i++) {
                assertFalse(TokenForm.isNormal(apart.charAt(i)), Integer.toHexString(c));
            }
        }
    }
}
