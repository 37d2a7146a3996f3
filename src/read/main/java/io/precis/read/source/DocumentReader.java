package io.precis.read.source;

import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import java.util.List;

/** Reads the articles of one document that fits into memory, such as a web page, an e-mail or a feed. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * The document's articles in its order, or rejections that say why there are none. Never throws because of its input. The
     * list is empty only for a well-formed collection without articles. Safe for use by several threads.
     *
     * @param place of the document; it is also the id of an article that has none
     */
    List<SourceEntry> read(byte[] bytes, SourcePlace place);

    /** The name by IANA or WHATWG of the encoding that the document is read in; empty where it is not known. */
    default String encoding(byte[] bytes) {
        return "";
    }
}
