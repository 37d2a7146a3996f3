/**
 * The characters of a sentence and the phrases of the lexicon that stand in it.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.match;

import org.jspecify.annotations.NullMarked;
