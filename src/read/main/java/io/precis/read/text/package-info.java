/**
 * Plain text with front matter.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.text;

import org.jspecify.annotations.NullMarked;
