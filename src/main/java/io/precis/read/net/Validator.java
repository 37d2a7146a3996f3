package io.precis.read.net;

import org.jspecify.annotations.Nullable;

/**
 * By what a server knows the version of a document that was fetched before (RFC 9110, 8.8).
 *
 * @param tag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record Validator(@Nullable String tag, @Nullable String modified) {
    /** Of a document that was never fetched. */
    public static final Validator NONE = new Validator(null, null);
}
