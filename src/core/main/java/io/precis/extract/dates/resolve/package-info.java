/**
 * From date mentions to the days they mean, in text order.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.resolve;

import org.jspecify.annotations.NullMarked;
