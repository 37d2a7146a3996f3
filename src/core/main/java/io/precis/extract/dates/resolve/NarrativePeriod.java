package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.SingleDate;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.match.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is a narrative of other times than that of its publication, and of which years.
 *
 * @param isNarrative whether most of its years are far from its publication
 * @param from the first year that it tells of
 * @param to the last year that it tells of
 * @param opening the first year between them that the text names, or null
 * @param headed whether headings name the years
 */
record NarrativePeriod(
        boolean isNarrative, int from, int to, @Nullable DateValue opening, boolean headed) {
    static final NarrativePeriod NONE = new NarrativePeriod(false, 0, 0, null, false);
    /** A narrative names at least this many years far from its publication. */
    private static final int FEWEST_FAR_YEARS = 4;
    /** The years told of reach at least this far from their median. */
    private static final int SHORTEST_REACH = 4;
    /** A year is far from the publication beyond this distance. */
    private static final int NEAR_YEARS = 2;

    /** The period of a document with these mentions. */
    static NarrativePeriod of(List<DateMention> mentions, @Nullable LocalDate reference) {
        int[] years = mentions.stream()
                .map(mention -> mention.expression().core())
                .filter(core -> core instanceof Absolute.InYear said && said.year() > 0)
                .mapToInt(core -> ((Absolute.InYear) core).year())
                .toArray();
        if (!isNarrative(mentions, years, reference)) {
            return NONE;
        }
        boolean headed =
                mentions.stream().filter(NarrativePeriod::isYearHeading).count() > 1;
        int middle = median(IntStream.of(years));
        int reach = SHORTEST_REACH + 4 * median(IntStream.of(years).map(year -> Math.abs(year - middle)));
        return IntStream.of(years)
                .filter(year -> Math.abs(year - middle) <= reach)
                .mapToObj(DateValue::year)
                .findFirst()
                .map(opening -> new NarrativePeriod(true, middle - reach, middle + reach, opening, headed))
                .orElse(new NarrativePeriod(true, Integer.MIN_VALUE, Integer.MAX_VALUE, null, headed));
    }

    private static boolean isNarrative(List<DateMention> mentions, int[] years, @Nullable LocalDate reference) {
        long far = IntStream.of(years)
                .filter(year -> reference == null || Math.abs(year - reference.getYear()) > NEAR_YEARS)
                .count();
        long near = years.length
                - far
                + mentions.stream()
                        .map(DateMention::expression)
                        .filter(NarrativePeriod::isOfPublication)
                        .count();
        return far >= FEWEST_FAR_YEARS && far > 3 * near;
    }

    private static int median(IntStream numbers) {
        int[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Whether an expression is usual in news: a weekday, or something counted from the day of publication. */
    private static boolean isOfPublication(DateExpression expression) {
        SingleDate core = expression.core();
        boolean isCounted = (core instanceof Relative || core instanceof Recurring.Weekend)
                && core.from() == CountedFrom.PUBLICATION;
        return isCounted
                || core instanceof Recurring.InWeek
                || core instanceof Relative.WeekdayIn
                || core instanceof Recurring.InYear date && date.weekday() > 0
                || expression instanceof NthWithin part && part.weekday() > 0 && !(core instanceof Absolute);
    }

    /** Whether a year is all that the sentence of a mention says. */
    static boolean isYearHeading(DateMention mention) {
        return mention.expression() instanceof Absolute.InYear said
                && said.part() instanceof YearPart.Whole
                && mention.end() - mention.start()
                        == mention.sentence().tokens().size();
    }

    /** Whether a date of a narrative names a year outside the period, counts from the day of publication, or looks back. */
    boolean isAside(DateExpression expression) {
        SingleDate core = expression.core();
        if (!isNarrative) {
            return false;
        }
        if (core instanceof Absolute.InYear said) {
            return said.year() > 0 && (said.year() < from || said.year() > to);
        }
        boolean isToday = core instanceof Relative relative
                && relative.unit() == PeriodUnit.DAY
                && core.from() == CountedFrom.PUBLICATION;
        return isToday || (core.from() == CountedFrom.TEXT || core.from() == CountedFrom.STORY) && looksBack(core);
    }

    private static boolean looksBack(SingleDate core) {
        Integer direction =
                core instanceof Relative.Distance distance ? Integer.valueOf(distance.count()) : core.direction();
        return direction != null && direction < 0;
    }
}
