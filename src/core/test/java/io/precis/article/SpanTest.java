package io.precis.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void touchingSpansDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 3).overlaps(new Span(2, 5)));
    }

    @Test
    void coverReachesOverBothSpans() {
        assertEquals(new Span(1, 9), new Span(4, 9).cover(new Span(1, 2)));
    }

    @Test
    void rejectsAnEndBeforeTheStart() {
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    }
}
