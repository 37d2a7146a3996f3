/** Feeds: RSS, Atom and JSON Feed. */
@NullMarked
package io.precis.read.feed;

import org.jspecify.annotations.NullMarked;
