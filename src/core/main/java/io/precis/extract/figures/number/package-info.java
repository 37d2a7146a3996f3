/**
 * Reading one number, in digits, words or both.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures.number;

import org.jspecify.annotations.NullMarked;
