/**
 * Choosing the sentences of a summary within a length.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.select;

import org.jspecify.annotations.NullMarked;
