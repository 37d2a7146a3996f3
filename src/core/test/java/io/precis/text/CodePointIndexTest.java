package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {
    @Test
    void countsAPairAsOne() {
        String text = "a\uD83D\uDE00b";

        CodePointIndex points = CodePointIndex.of(text);

        assertEquals(0, points.at(0));
        assertEquals(1, points.at(1));
        assertEquals(1, points.at(2), "inside the pair");
        assertEquals(2, points.at(3));
        assertEquals(3, points.at(4));
    }

    @Test
    void agreesWithTheJdkOnRandomText() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x10330 + random.nextInt(20));
            }
            CodePointIndex points = CodePointIndex.of(text.toString());
            for (int at = 0; at <= text.length(); at++) {
                if (at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    assertEquals(text.codePointCount(0, at), points.at(at), text + " at " + at);
                }
            }
        }
    }

    @Test
    void leavesLoneSurrogatesAlone() {
        assertEquals(3, CodePointIndex.of("\uD83Dab").at(3));
    }
}
