/**
 * Finding the date expressions of a sentence, and keeping out what only looks like one.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.match;

import org.jspecify.annotations.NullMarked;
