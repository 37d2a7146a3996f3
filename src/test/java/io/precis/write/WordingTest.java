package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.OneLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void foldsLineBreaksWithTheSpacesAroundThem() {
        assertEquals("a b", OneLine.of("a \r\n\t b"));
        assertEquals("a  b", OneLine.of("a  b"));
        assertEquals("a b c", OneLine.of("\na\u2028b\u0085c\n"));
        assertEquals("", OneLine.of(" \n "));
        assertEquals("a b", OneLine.of("a" + "\n".repeat(100_000) + "b"));
    }

    @Test
    void saysNothingTwice() {
        assertEquals(List.of("1994 (AFTER 1994)"), Wording.dates(Digests.gothic()));
        assertEquals(List.of("الأسبوع المقبل"), Wording.dates(Digests.arabic()));
        assertEquals(List.of("-5", "-5 to -3 (APPROX -5/-3)"), Wording.figures(Digests.hostile()));
    }
}
