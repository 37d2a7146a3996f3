package io.precis.extract.figures.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A run of digits with their separators.
 *
 * @param end the index after it
 * @param value null when it is no number but a version, an address or the like
 * @param plain whether it has no separator, so that it may be a year or a name
 */
public record DigitRun(int end, @Nullable BigDecimal value, boolean plain) {}
