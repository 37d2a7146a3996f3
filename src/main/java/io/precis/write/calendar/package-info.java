/** The dates ahead as a calendar. */
@NullMarked
package io.precis.write.calendar;

import org.jspecify.annotations.NullMarked;
