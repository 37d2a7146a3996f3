package io.precis.write.layout;

import io.precis.article.Digest;

/**
 * The layout of a format: the text of each digest, and the text around them. One class per format.
 *
 * <p>The text of a digest depends only on the options and that digest, so that a file can be continued after any digest.
 */
public interface DigestLayout {
    /** Text before the first article; also written without articles. */
    default String opening() {
        return "";
    }

    /** Text between two articles. */
    default String between() {
        return "";
    }

    /** Text before every article, after {@link #between}. */
    default String before() {
        return "";
    }

    /** The text of one digest. */
    String article(Digest digest);

    /** Text after every article. */
    default String after() {
        return "";
    }

    /** Text after the last article; also written without articles. */
    default String closing() {
        return "";
    }
}
