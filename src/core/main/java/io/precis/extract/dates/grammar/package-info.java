/**
 * What words and sequences of words are dates in a language, and how the tokens of a sentence are read by it.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.grammar;

import org.jspecify.annotations.NullMarked;
