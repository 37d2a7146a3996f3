package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Token;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.Relative.Distance;
import io.precis.extract.dates.match.DateMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distance that stands before what it is counted from: "two weeks before May 13", "two weeks before the vote". */
final class LeadingOffset {
    /** How many words, such as an article, may stand between the distance and the date. */
    private static final int MOST_WORDS_BETWEEN = 1;

    private LeadingOffset() {}

    /** The distance that is counted from the next mention, or null. */
    static @Nullable Distance leadingTo(DateMention mention, @Nullable DateMention next) {
        boolean leads = next != null
                && next.sentence() == mention.sentence()
                && next.start() - mention.end() <= MOST_WORDS_BETWEEN
                && !isMark(mention, mention.end());
        return leads ? leading(mention) : null;
    }

    /** Whether a distance is counted from something that is no date, such as a vote, so that it gives no date. */
    static boolean countsFromElsewhere(DateMention mention, @Nullable DateMention next) {
        return leading(mention) != null
                && leadingTo(mention, next) == null
                && mention.end() < mention.sentence().tokens().size()
                && !isMark(mention, mention.end());
    }

    /** The day, month or year at that distance from a date; null where the date is less exact than the distance. */
    static @Nullable DateValue value(Distance distance, @Nullable DateValue from) {
        boolean known = from != null && from.precision().compareTo(exact(distance.unit())) <= 0;
        return from == null || !known ? null : RelativeDates.value(distance, from.first());
    }

    private static @Nullable Distance leading(DateMention mention) {
        return mention.expression() instanceof Distance distance && distance.leads() ? distance : null;
    }

    /** How exact the date must be: days and weeks are counted from days. */
    private static Precision exact(PeriodUnit unit) {
        return unit.precision().compareTo(Precision.MONTH) < 0 ? Precision.DAY : unit.precision();
    }

    private static boolean isMark(DateMention mention, int at) {
        List<Token> tokens = mention.sentence().tokens();
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK;
    }
}
