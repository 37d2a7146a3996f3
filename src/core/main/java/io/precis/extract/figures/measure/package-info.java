/**
 * Reading what stands beside a number: currency, percent sign, unit, range, the noun that is counted.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.measure;

import org.jspecify.annotations.NullMarked;
