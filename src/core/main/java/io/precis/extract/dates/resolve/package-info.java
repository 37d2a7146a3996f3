/**
 * From date expressions to the days they mean, in the order of the document.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.resolve;

import org.jspecify.annotations.NullMarked;
