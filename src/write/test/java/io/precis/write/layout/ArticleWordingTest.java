package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.text.SingleLine;
import io.precis.write.Digests;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleWordingTest {
    @Test
    void foldsLineBreaksWithTheSpacesAroundThem() {
        assertEquals("a b", SingleLine.of("a \r\n\t b"));
        assertEquals("a  b", SingleLine.of("a  b"));
        assertEquals("a b c", SingleLine.of("\na\u2028b\u0085c\n"));
        assertEquals("", SingleLine.of(" \n "));
        assertEquals("a b", SingleLine.of("a" + "\n".repeat(100_000) + "b"));
    }

    @Test
    void leavesOutAValueThatEqualsTheText() {
        assertEquals(List.of("1994 (AFTER 1994)"), ArticleWording.dates(Digests.gothic()));
        assertEquals(List.of("الأسبوع المقبل"), ArticleWording.dates(Digests.arabic()));
        assertEquals(List.of("-5", "-5 to -3 (APPROX -5/-3)"), ArticleWording.figures(Digests.hostile()));
    }
}
