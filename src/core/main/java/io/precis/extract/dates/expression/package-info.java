/**
 * What a date expression says, as a type for each kind: a day or period with its year, one counted from another day, one that
 * comes every year, month or week, a part of a longer period, a range.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.dates.expression;

import org.jspecify.annotations.NullMarked;
