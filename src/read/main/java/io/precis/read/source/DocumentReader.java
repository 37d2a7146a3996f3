package io.precis.read.source;

import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import java.util.List;

/** Reads a document that is small enough to be read whole: a page, a message, a feed. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * Its articles in the order of the document, or rejections that say why there are none; never a failure, whatever the
     * bytes are. Empty only for a collection that is well-formed and holds none. Threads may share a reader.
     *
     * @param place of the document, by which an article without an id of its own is known
     */
    List<SourceEntry> read(byte[] bytes, SourcePlace place);
}
