/**
 * Key dates, resolved to ISO 8601 and TIMEX3 values: grammar, then matching, then resolving.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates;

import org.jspecify.annotations.NullMarked;
