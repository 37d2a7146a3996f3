package io.precis.extract.dates.grammar;

import java.util.List;
import java.util.Locale;

/** What words and rules can say about a date. Every value is a number; data files write some of them as names. */
public enum DateField {
    /** Gregorian year. */
    YEAR,
    /** 1 to 12. */
    MONTH,
    /** 1 to 31. */
    DAY,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    /** ISO week of the year. */
    WEEK,
    /** 1 to 4. */
    QUARTER,
    /** 1 or 2. */
    HALF,
    /** 1 (spring) to 4. */
    SEASON,
    /** The year without its last digit; below 10, the decade of the last century. */
    DECADE,
    /** 20 is the twentieth. */
    CENTURY,
    /** Days after Easter Sunday, or before. */
    EASTER,
    /** 1: this Easter is that of the Julian calendar. */
    JULIAN,
    /** 0 before Christ, 1 after. */
    ERA,
    /** The number of units. */
    N,
    /** An ordinal: 3 is the third, -1 the last. */
    ORD,
    /** Which part of a longer period: 1 is the first, -1 the last. */
    NTH,
    /** The unit of the part of a longer period. */
    PART("day", "week", "month", "quarter", "half", "year", "decade", "century", "weekend", "season", "fortnight"),
    /** A numeric part of a date, whose meaning depends on the order of the language. */
    NN,
    /** The second numeric part. */
    NN2,
    /** 1: the numeric parts come month first, as in ISO dates. */
    ISO,
    /** The unit of relative dates. */
    UNIT("day", "week", "month", "quarter", "half", "year", "decade", "century", "weekend", "season", "fortnight"),
    /** -2 to 2: the one before last, last, this, next, the one after. */
    DIR,
    /** -1: N units before the base; 1: after. */
    SIGN,
    /** 1: it is counted from the date said after it, as in "two days before the vote". */
    LEAD,
    /**
     * What it is relative to. {@code ref}: the day of publication; {@code text}: the date last spoken of; {@code near}: the
     * date last spoken of in a narrative, else the day of publication.
     */
    BASE("ref", "text", "near"),
    /** The modifier, in the order of KeyDate.Mod, from 0. */
    MOD("start", "mid", "end", "before", "after", "approx"),
    /** Added to a year of another calendar to make it Gregorian. */
    SHIFT,
    /** 1: year and month are of the Persian calendar. */
    PERSIAN;

    private final List<String> names;

    DateField(String... names) {
        this.names = List.of(names);
    }

    /** The number that a data file writes as {@code value}, a name of this field or digits. */
    int parse(String value) {
        int at = names.indexOf(value);
        return at >= 0 ? at : Integer.parseInt(value);
    }

    static DateField named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static boolean isNamed(String name) {
        for (DateField field : values()) {
            if (field.name().equals(name.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
