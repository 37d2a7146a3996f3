/** Key dates, resolved to ISO 8601 and TIMEX3 values. */
@NullMarked
package io.precis.extract.dates;

import org.jspecify.annotations.NullMarked;
