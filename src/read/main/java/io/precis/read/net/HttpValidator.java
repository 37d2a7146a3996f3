package io.precis.read.net;

import org.jspecify.annotations.Nullable;

/**
 * By what a server knows the version of a document that was fetched before (RFC 9110, 8.8).
 *
 * @param tag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record HttpValidator(@Nullable String tag, @Nullable String modified) {
    /** Of a document that was never fetched. */
    public static final HttpValidator NONE = new HttpValidator(null, null);
}
