/**
 * From bytes to text: Unicode and legacy encodings, and lines.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.encoding;

import org.jspecify.annotations.NullMarked;
