package io.precis.read.net;

import org.jspecify.annotations.Nullable;

/**
 * Identifies the version of a document that was fetched before, so that a server need not send it again (RFC 9110, 8.8).
 *
 * @param tag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record HttpValidator(@Nullable String tag, @Nullable String modified) {
    /** For a document that was not fetched before. */
    public static final HttpValidator NONE = new HttpValidator(null, null);
}
