/**
 * Web pages: what they say about themselves, and the article in them without what stands around it.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.html;

import org.jspecify.annotations.NullMarked;
