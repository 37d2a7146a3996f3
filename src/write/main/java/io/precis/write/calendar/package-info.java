/**
 * The upcoming dates as a calendar.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.calendar;

import org.jspecify.annotations.NullMarked;
