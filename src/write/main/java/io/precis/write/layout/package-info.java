/**
 * How digests are laid out as text: one class a format.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.layout;

import org.jspecify.annotations.NullMarked;
