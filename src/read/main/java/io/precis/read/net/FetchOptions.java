package io.precis.read.net;

import java.time.Duration;

/**
 * How documents are fetched.
 *
 * @param allowsPrivate whether addresses of this machine and of its own network may be asked
 * @param timeout for one document with all its redirects
 * @param agent what Precis calls itself to servers
 */
public record FetchOptions(boolean allowsPrivate, Duration timeout, String agent) {}
