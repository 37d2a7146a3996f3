@NullMarked
package io.precis.write.calendar;

import org.jspecify.annotations.NullMarked;
