package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;
import org.jspecify.annotations.Nullable;

/** A day or period counted in units from another day. */
public sealed interface Relative extends SingleDate {
    /** The unit that is counted. */
    PeriodUnit unit();

    @Override
    default Precision precision() {
        return unit().precision();
    }

    /**
     * "Three weeks ago", "two days before the vote".
     *
     * @param count how many units after the base, or before it when negative
     * @param leads whether it is counted from the date said after it
     */
    record Distance(PeriodUnit unit, int count, CountedFrom from, boolean leads) implements Relative {}

    /** The last or next units together: "the last two months"; {@code count} is negative for the last. */
    record Span(PeriodUnit unit, int count, CountedFrom from) implements Relative {
        @Override
        public Integer direction() {
            return Integer.signum(count);
        }
    }

    /** A unit: "last week", "this year". */
    record OneUnit(PeriodUnit unit, @Nullable Integer direction, CountedFrom from) implements Relative {}

    /** A weekday of a week: "Tuesday of next week"; {@code weekday} from 1, Monday. */
    record WeekdayIn(PeriodUnit unit, Integer direction, int weekday, CountedFrom from) implements Relative {
        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** A day of a month: "the 5th of last month". */
    record DayIn(PeriodUnit unit, Integer direction, int day, CountedFrom from) implements Relative {
        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public boolean lacksYear() {
            return true;
        }
    }

    /** A part of a year: "April of last year". */
    record PartIn(YearPart part, Integer direction, CountedFrom from) implements Relative {
        @Override
        public PeriodUnit unit() {
            return PeriodUnit.YEAR;
        }

        @Override
        public Precision precision() {
            return part.precision();
        }

        @Override
        public boolean lacksYear() {
            return part.lacksYear();
        }
    }
}
