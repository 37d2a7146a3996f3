package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void tellsWhereAnIdWasFirst() {
        SeenIds seen = new SeenIds();

        assertEquals(-1, seen.put("a", 7));
        assertEquals(-1, seen.put("b", 8));
        assertEquals(7, seen.put("a", 9));
        assertEquals(7, seen.put("a", 10));
    }

    @Test
    void keepsAHundredThousandApart() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 100_000; i++) {
            assertEquals(-1, seen.put("article-" + i, i));
        }
        for (int i = 0; i < 100_000; i += 997) {
            assertEquals(i, seen.put("article-" + i, 0));
        }
    }
}
