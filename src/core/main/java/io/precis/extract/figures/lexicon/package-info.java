/**
 * The lexicon of a language: its number words, units, currencies and the words that tell what a number is.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.lexicon;

import org.jspecify.annotations.NullMarked;
