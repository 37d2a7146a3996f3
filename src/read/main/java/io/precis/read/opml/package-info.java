/**
 * Lists of feeds in OPML.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.opml;

import org.jspecify.annotations.NullMarked;
