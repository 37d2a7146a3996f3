package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import org.jspecify.annotations.Nullable;

/** The limit on the text of one article, and the rejection of a larger one. */
public final class ArticleSizeLimit {
    /** 20 MB of UTF-8; documents and lines of a file have the same limit. */
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
            // A surrogate pair takes four bytes: two for each half.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > MOST_BYTES;
    }

    /**
     * The rejection of something too large.
     *
     * @param what was too large, such as {@code a line}
     */
    public static Rejection rejection(@Nullable String id, SourcePlace place, String what) {
        return new Rejection(
                id,
                place,
                Rejection.Reason.TOO_LARGE,
                what + " of more than 20 MB",
                "at most 20 MB of text an article");
    }
}
