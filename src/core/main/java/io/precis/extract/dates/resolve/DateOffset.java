package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distance that is counted from what is said after it: "two weeks before May 13", "two weeks before the vote". */
final class DateOffset {
    /** How many words, such as an article, may stand between the distance and the date. */
    private static final int BETWEEN = 1;

    private DateOffset() {}

    /** Whether a distance is counted from the next expression. */
    static boolean leadsTo(LocatedExpression one, @Nullable LocatedExpression next) {
        return one.mention().fields().has(DateField.LEAD)
                && next != null
                && next.sentence() == one.sentence()
                && next.mention().start() - one.mention().end() <= BETWEEN
                && !isMark(one, one.mention().end());
    }

    /** Whether a distance is counted from something that is no date, so that it tells none. */
    static boolean countsFromElsewhere(LocatedExpression one, @Nullable LocatedExpression next) {
        return one.mention().fields().has(DateField.LEAD)
                && !leadsTo(one, next)
                && one.mention().end() < one.sentence().tokens().size()
                && !isMark(one, one.mention().end());
    }

    /** The day, month or year so far from a date; null where the date is less exact than the distance. */
    static @Nullable DateValue value(DateFields fields, @Nullable DateValue from) {
        boolean known = from != null && from.precision().compareTo(exact(fields)) <= 0;
        return from == null || !known ? null : RelativeDates.value(fields, from.first());
    }

    /** Days and weeks are counted from days. */
    private static Precision exact(DateFields fields) {
        Precision unit = RelativeDates.precision(fields.get(DateField.UNIT));
        return unit.compareTo(Precision.MONTH) < 0 ? Precision.DAY : unit;
    }

    private static boolean isMark(LocatedExpression one, int at) {
        List<Token> tokens = one.sentence().tokens();
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK;
    }
}
