package io.precis.edition;

import io.precis.article.Digest;
import java.util.function.Consumer;

/** The digests of one run. They can be read several times, always in the same order. */
public interface NightDigests {
    /** Calls the reader with each digest in order; only one has to be in memory at a time. */
    void forEach(Consumer<Digest> reader);
}
