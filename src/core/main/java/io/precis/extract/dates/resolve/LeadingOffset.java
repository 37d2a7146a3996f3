package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import io.precis.extract.dates.match.DateMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distance that stands before what it is counted from: "two weeks before May 13", "two weeks before the vote". */
final class LeadingOffset {
    /** How many words, such as an article, may stand between the distance and the date. */
    private static final int MOST_WORDS_BETWEEN = 1;

    private LeadingOffset() {}

    /** Whether a distance is counted from the next mention. */
    static boolean leadsTo(DateMention mention, @Nullable DateMention next) {
        return mention.expression().fields().has(DateField.LEAD)
                && next != null
                && next.sentence() == mention.sentence()
                && next.expression().start() - mention.expression().end() <= MOST_WORDS_BETWEEN
                && !isMark(mention, mention.expression().end());
    }

    /** Whether a distance is counted from something that is no date, such as a vote, so that it gives no date. */
    static boolean countsFromElsewhere(DateMention mention, @Nullable DateMention next) {
        return mention.expression().fields().has(DateField.LEAD)
                && !leadsTo(mention, next)
                && mention.expression().end() < mention.sentence().tokens().size()
                && !isMark(mention, mention.expression().end());
    }

    /** The day, month or year at that distance from a date; null where the date is less exact than the distance. */
    static @Nullable DateValue value(DateFields fields, @Nullable DateValue from) {
        boolean known = from != null && from.precision().compareTo(exact(fields)) <= 0;
        return from == null || !known ? null : RelativeDates.value(fields, from.first());
    }

    /** How exact the date must be: days and weeks are counted from days. */
    private static Precision exact(DateFields fields) {
        Precision unit = PeriodUnit.precision(fields.get(DateField.UNIT));
        return unit.compareTo(Precision.MONTH) < 0 ? Precision.DAY : unit;
    }

    private static boolean isMark(DateMention mention, int at) {
        List<Token> tokens = mention.sentence().tokens();
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK;
    }
}
