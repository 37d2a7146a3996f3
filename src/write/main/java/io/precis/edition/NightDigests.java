package io.precis.edition;

import io.precis.article.Digest;
import java.util.function.Consumer;

/** The digests of a run, which may be gone through more than once, always in the same order. */
public interface NightDigests {
    /** Hands over one digest after the other; only one need be in memory. */
    void forEach(Consumer<Digest> reader);
}
