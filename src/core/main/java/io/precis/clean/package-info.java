/**
 * From the text as read to the text that counts: normalised, with furniture kept apart and the way back to every offset.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.clean;

import org.jspecify.annotations.NullMarked;
