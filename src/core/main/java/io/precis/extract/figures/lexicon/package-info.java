/**
 * The number words, units and cues of a language.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.lexicon;

import org.jspecify.annotations.NullMarked;
