package io.precis.read.net;

import org.jspecify.annotations.Nullable;

/** What became of a request. */
public sealed interface FetchResult {
    /**
     * A document.
     *
     * @param bytes unpacked
     * @param charset as the server names it, or null
     * @param validator of this version
     */
    record Document(byte[] bytes, @Nullable String charset, HttpValidator validator) implements FetchResult {}

    /** The document is the one that was fetched before. */
    record Unchanged() implements FetchResult {}

    /**
     * There is no document.
     *
     * @param found what was found instead, as the end of "found ..."
     * @param expected what was expected or what to do, as the end of "expected ..."
     */
    record Failed(String found, String expected) implements FetchResult {}
}
