package io.precis.extract.dates.expression;

import io.precis.article.DateValue.Precision;
import io.precis.article.KeyDate.Mod;
import org.jspecify.annotations.Nullable;

/** A date that comes again and again, of which the text or the tense says which one is meant. */
public sealed interface Recurring extends SingleDate {
    @Override
    default Precision precision() {
        return Precision.DAY;
    }

    /**
     * A part of every year: "in April", "Saturday 5 June".
     *
     * @param weekday the weekday said beside it, from 1, Monday, or 0
     * @param mod the modifier said with it, or null
     */
    record InYear(
            YearPart part,
            int weekday,
            @Nullable Integer direction,
            CountedFrom from,
            @Nullable Mod mod) implements Recurring {
        @Override
        public Precision precision() {
            return part.precision();
        }

        @Override
        public boolean lacksYear() {
            return part.lacksYear();
        }
    }

    /**
     * A weekday: "on Friday", "Monday 21".
     *
     * @param weekday from 1, Monday
     * @param day the day of the month said beside it, or 0
     */
    record InWeek(int weekday, int day, @Nullable Integer direction, CountedFrom from) implements Recurring {
        @Override
        public boolean lacksYear() {
            return day > 0;
        }
    }

    /** A day of the month: "on the 21st". */
    record InMonth(int day, CountedFrom from) implements Recurring {
        @Override
        public boolean lacksYear() {
            return true;
        }
    }

    /** "The weekend". */
    record Weekend(CountedFrom from) implements Recurring {
        @Override
        public Precision precision() {
            return Precision.WEEKEND;
        }
    }
}
