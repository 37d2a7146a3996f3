package io.precis.read.source;

import io.precis.article.SourceEntry;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the articles of one input, one after the other, never the whole input in memory.
 *
 * <p>A record that is no article is given as a rejection in its place, and reading goes on with the next. Not for
 * threads to share.
 */
public interface ArticleSource extends Closeable {
    /**
     * The next article or rejection; null at the end.
     *
     * @throws IOException when the input breaks off and nothing more can be read from it
     */
    @Nullable
    SourceEntry next() throws IOException;

    /** The encoding the input was found to be in, by its IANA name; empty where it could not be read at all. */
    default String encoding() {
        return "";
    }
}
