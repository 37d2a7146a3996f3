package io.precis.write.layout;

import io.precis.article.Digest;

/**
 * How a format lays digests out: pure text for each, and what stands around them. One class a format.
 *
 * <p>Implementations depend on nothing but their options and the digest, so that a file can be resumed after any of
 * them.
 */
public interface DigestLayout {
    /** What stands before the first article, also when there is none. */
    default String opening() {
        return "";
    }

    /** What stands before every article but the first. */
    default String between() {
        return "";
    }

    /** What stands before every article, after {@link #between}. */
    default String before() {
        return "";
    }

    /** One article. */
    String article(Digest digest);

    /** What stands after every article. */
    default String after() {
        return "";
    }

    /** What stands after the last article, also when there is none. */
    default String closing() {
        return "";
    }
}
