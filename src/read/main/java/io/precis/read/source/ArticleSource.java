package io.precis.read.source;

import io.precis.article.SourceEntry;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of one input one after the other, without holding the whole input in memory.
 *
 * <p>A record that is not a usable article is returned as a {@link io.precis.article.Rejection} in its place, and reading
 * continues with the next record. Not safe for use by several threads.
 */
public interface ArticleSource extends Closeable {
    /**
     * The next article or rejection; null at the end of the input.
     *
     * @throws IOException when the input ends unexpectedly or cannot be read further
     */
    @Nullable
    SourceEntry next() throws IOException;

    /**
     * The name by IANA or WHATWG of the encoding in which the entry given last was read; empty where that is not known. May
     * take as long as reading that entry.
     */
    default String encoding() {
        return "";
    }
}
