/**
 * Reading a number with what stands beside it: currency, percent sign, unit, range, the noun counted.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.measure;

import org.jspecify.annotations.NullMarked;
