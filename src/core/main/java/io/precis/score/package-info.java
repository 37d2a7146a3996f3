/**
 * How much each sentence says of the whole: one class a scorer.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.score;

import org.jspecify.annotations.NullMarked;
