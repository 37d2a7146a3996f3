/**
 * From the tokens of a sentence to the date expressions in it: readings of the tokens, rules over the readings, ranges
 * and lists.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.match;

import org.jspecify.annotations.NullMarked;
