package io.precis.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import org.junit.jupiter.api.Test;

class BoundaryMarksTest {
    private static final BoundaryMarks MARKS =
            new BoundaryMarks(LanguagePacks.load().of(Language.UNKNOWN));

    @Test
    void knowsAllWhiteSpaceOfUnicode() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean space = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == '\u0085'
                    || c == '\u200b'
                    || c == '\ufeff'
                    || c <= ' ';
            assertEquals(space, MARKS.isSpace(String.valueOf(c), 0), Integer.toHexString(c));
        }
    }
}
