/**
 * The date grammar of a language: its words by class, the rules over these classes, and the fields that both fill.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.grammar;

import org.jspecify.annotations.NullMarked;
