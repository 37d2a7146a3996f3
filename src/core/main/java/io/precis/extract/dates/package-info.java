/**
 * Key dates with ISO 8601 and TIMEX3 values: words are read by a grammar, matched to expressions and resolved to days.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates;

import org.jspecify.annotations.NullMarked;
