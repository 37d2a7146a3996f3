package io.precis.translate.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterFTest {
    @Test
    void isAHundredForTheSameAndNothingForAnother() {
        assertEquals(100, CharacterF.of(List.of("The dog eats."), List.of("The dog eats.")), 1e-9);
        assertEquals(0, CharacterF.of(List.of("abc"), List.of("xyz")), 1e-9);
    }

    /** Counted by hand: of one letter 2 of 3 and 2 of 2, of two letters 1 of 2 and 1 of 1, no longer ones in the reference. */
    @Test
    void countsRecallTwice() {
        double p = (2 / 3.0 + 1 / 2.0) / 2;
        assertEquals(100 * 5 * p / (4 * p + 1), CharacterF.of(List.of("a bc"), List.of("ab")), 1e-9);
    }
}
