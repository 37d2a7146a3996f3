/**
 * Feeds: RSS, Atom and JSON Feed.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.feed;

import org.jspecify.annotations.NullMarked;
