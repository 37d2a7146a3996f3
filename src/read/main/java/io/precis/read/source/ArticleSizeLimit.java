package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import org.jspecify.annotations.Nullable;

/** How long the text of one article may be. */
public final class ArticleSizeLimit {
    /** 20 MB. */
    public static final int MOST_BYTES = 20_000_000;

    private ArticleSizeLimit() {}

    /** Whether a text is longer than the limit when written as UTF-8. */
    static boolean isExceededBy(String text) {
        if (text.length() <= MOST_BYTES / 3) {
            return false;
        }
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Either half of a surrogate pair stands for two of its four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > MOST_BYTES;
    }

    /** Why {@code what}, such as a line, is not read. */
    public static Rejection rejection(@Nullable String id, SourcePlace place, String what) {
        return new Rejection(
                id,
                place,
                Rejection.Reason.TOO_LARGE,
                what + " of more than 20 MB",
                "at most 20 MB of text an article");
    }
}
