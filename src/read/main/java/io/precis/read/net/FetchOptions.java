package io.precis.read.net;

import java.time.Duration;

/**
 * How documents are fetched.
 *
 * @param allowsPrivate whether documents may be fetched from this machine and its own network
 * @param timeout for one document, all its redirects included
 * @param agent the User-Agent header sent to servers
 */
public record FetchOptions(boolean allowsPrivate, Duration timeout, String agent) {}
