package io.precis.extract.dates.grammar;

import java.util.List;
import java.util.Locale;

/** What words and rules say about a date; values are numbers, some of which have names in data files. */
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
    /** How many units. */
    N,
    /** An ordinal: the Nth of something; -1 is the last. */
    ORD,
    /** Which of the things inside a longer time: 1 is the first, -1 the last. */
    NTH,
    /** The unit of the thing inside a longer time. */
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
    /** 1: what it is counted from is said after it, "before" in "two days before". */
    LEAD,
    /** What it is relative to: the reference date, the date last spoken of, or in a history the latter. */
    BASE("ref", "text", "near"),
    /** The modifier, in the order of KeyDate.Mod, from 0. */
    MOD("start", "mid", "end", "before", "after", "approx"),
    /** Added to a year of another calendar to make it Gregorian. */
    SHIFT;

    private final List<String> names;

    DateField(String... names) {
        this.names = List.of(names);
    }

    public int parse(String value) {
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
