package io.precis.extract.dates.expression;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import org.jspecify.annotations.Nullable;

/** A date that names its year, decade or century. */
public sealed interface Absolute extends SingleDate {
    /** The day or period; null where Precis has no value for it. {@code DateTimeException} where there is no such day. */
    @Nullable
    DateValue value();

    @Override
    default CountedFrom from() {
        return CountedFrom.UNSAID;
    }

    /**
     * A year or a part of it.
     *
     * @param year as astronomers number it: 0 is 1 BC
     */
    record InYear(int year, YearPart part) implements Absolute {
        @Override
        public DateValue value() {
            return part.in(year);
        }

        @Override
        public Precision precision() {
            return part.precision();
        }
    }

    /** A decade: the year without its last digit; below 10, the decade of the last century. */
    record Decade(int decade) implements Absolute {
        @Override
        public DateValue value() {
            return DateValue.decade(decade);
        }

        @Override
        public Precision precision() {
            return Precision.DECADE;
        }
    }

    /** A century: 20 is the twentieth, that before Christ has no value. */
    record Century(int century, boolean isBeforeChrist) implements Absolute {
        @Override
        public @Nullable DateValue value() {
            return isBeforeChrist ? null : DateValue.century(century - 1);
        }

        @Override
        public Precision precision() {
            return Precision.CENTURY;
        }
    }
}
