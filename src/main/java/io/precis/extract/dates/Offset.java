package io.precis.extract.dates;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distance that is counted from what is said after it: "two weeks before May 13", "two weeks before the vote". */
final class Offset {
    /** How many words, such as an article, may stand between the distance and the date. */
    private static final int BETWEEN = 1;

    private Offset() {}

    /** Whether a distance is counted from the next expression. */
    static boolean leadsTo(Found one, @Nullable Found next) {
        return one.mention().fields().has(Field.LEAD)
                && next != null
                && next.sentence() == one.sentence()
                && next.mention().start() - one.mention().end() <= BETWEEN
                && !isMark(one, one.mention().end());
    }

    /** Whether a distance is counted from something that is no date, so that it tells none. */
    static boolean countsFromElsewhere(Found one, @Nullable Found next) {
        return one.mention().fields().has(Field.LEAD)
                && !leadsTo(one, next)
                && one.mention().end() < one.sentence().tokens().size()
                && !isMark(one, one.mention().end());
    }

    /** The day, month or year so far from a date; null where the date is less exact than the distance. */
    static @Nullable DateValue value(Fields fields, @Nullable DateValue from) {
        boolean known = from != null && from.precision().compareTo(exact(fields)) <= 0;
        return from == null || !known ? null : Relative.value(fields, from.first());
    }

    /** Days and weeks are counted from days. */
    private static Precision exact(Fields fields) {
        Precision unit = Relative.precision(fields.get(Field.UNIT));
        return unit.compareTo(Precision.MONTH) < 0 ? Precision.DAY : unit;
    }

    private static boolean isMark(Found one, int at) {
        List<Token> tokens = one.sentence().tokens();
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK;
    }
}
