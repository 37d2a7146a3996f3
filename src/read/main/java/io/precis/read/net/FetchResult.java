package io.precis.read.net;

import org.jspecify.annotations.Nullable;

/** The result of a request. */
public sealed interface FetchResult {
    /**
     * A document.
     *
     * @param bytes of the document, unpacked
     * @param charset named by the server, or null
     * @param validator by which the server recognises this version later
     */
    record Document(byte[] bytes, @Nullable String charset, HttpValidator validator) implements FetchResult {}

    /** The document has not changed since it was fetched before. */
    record Unchanged() implements FetchResult {}

    /**
     * The document could not be fetched.
     *
     * @param found what was found instead, as the end of "found ..."
     * @param expected what was expected or what to do, as the end of "expected ..."
     */
    record Failed(String found, String expected) implements FetchResult {}
}
