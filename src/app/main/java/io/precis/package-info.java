/**
 * Precis: multilingual news digests.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis;

import org.jspecify.annotations.NullMarked;
