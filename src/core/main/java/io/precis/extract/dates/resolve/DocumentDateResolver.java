package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.KeyDate;
import io.precis.article.KeyDate.Evidence;
import io.precis.article.KeyDate.Evidence.Rule;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.Relative.Distance;
import io.precis.extract.dates.expression.SingleDate;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.grammar.SentenceTense;
import io.precis.extract.dates.match.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the mentions of a document in text order, each against those before it. Lives for one document. */
public final class DocumentDateResolver {
    private final @Nullable LocalDate reference;
    private final String usualOrder;
    private final DateSalience salience;
    private @Nullable DateValue last;
    private @Nullable DateValue lastDay;
    private @Nullable DateValue week;
    private @Nullable DateValue heading;
    private NarrativePeriod narrative = NarrativePeriod.NONE;
    private int lastSentence = -1;
    private int weekSentence = -1;
    private int yearSentence = -1;
    private int yearClause = -1;
    private int yearParagraph = -1;

    /**
     * @param reference the day the text was published, or null
     * @param order the order of numeric dates in the language
     */
    public DocumentDateResolver(@Nullable LocalDate reference, String order, DateSalience salience) {
        this.reference = reference;
        this.usualOrder = order;
        this.salience = salience;
    }

    /** The dates in text order; without a value where a mention has nothing to count from or names no day that exists. */
    public List<KeyDate> resolve(List<DateMention> mentions) {
        String order = usualOrder;
        for (DateMention mention : mentions) {
            order = NumericDate.orderShownBy(mention.expression(), order);
        }
        narrative = NarrativePeriod.of(mentions, reference);
        List<KeyDate> dates = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            DateMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (!LeadingOffset.countsFromElsewhere(mention, next)) {
                dates.add(date(mention, next, order));
            }
        }
        return dates;
    }

    private KeyDate date(DateMention mention, @Nullable DateMention next, String order) {
        if (isYearEarlier(mention)) {
            return date(mention, RelativeDates.yearBefore(last), Evidence.of(Rule.TEXT, String.valueOf(last)));
        }
        DateAnchor anchor = anchorOf(mention);
        Distance leading = LeadingOffset.leadingTo(mention, next);
        DateValue value = leading != null && next != null
                ? LeadingOffset.value(
                        leading, DateResolver.resolve(NumericDate.inOrder(next.expression(), order), anchorOf(next)))
                : DateResolver.resolve(NumericDate.inOrder(mention.expression(), order), anchor);
        remember(value, mention);
        Rule rule = leading != null ? Rule.TEXT : DecidingRule.of(mention, anchor);
        return date(
                mention, value, Evidence.of(rule, leading != null ? null : DecidingRule.word(rule, mention, anchor)));
    }

    private KeyDate date(DateMention mention, @Nullable DateValue value, Evidence evidence) {
        return new KeyDate(
                mention.span(),
                value,
                value == null ? mention.expression().precision() : value.precision(),
                mention.mod(),
                salience.of(mention, value),
                evidence);
    }

    /** Whether it means the same quarter of the year before: "Third-quarter profit rose from $2 million a year ago". */
    private boolean isYearEarlier(DateMention mention) {
        return mention.expression() instanceof Distance distance
                && distance.unit() == PeriodUnit.YEAR
                && distance.count() == -1
                && last != null
                && last.precision() == Precision.QUARTER
                && mention.sentence().index() - lastSentence <= 1;
    }

    /** What a mention is resolved against, after all mentions before it. */
    private DateAnchor anchorOf(DateMention mention) {
        SingleDate core = mention.expression().core();
        int sentence = mention.sentence().index();
        boolean inNarrative = narrative.isNarrative();
        boolean isPastYear = yearSentence >= 0 && isLongPast(last) && goesOn(mention);
        DateValue near = week != null && sentence - weekSentence <= 1 ? week : null;
        DateValue before =
                heading != null && isOfMonth(core) ? heading : last == null && inNarrative ? narrative.opening() : last;
        LocalDate now = inNarrative && before != null && isOfNarrativeTime(core) ? before.first() : reference;
        return new DateAnchor(
                now,
                isSameDay(core) || !inNarrative && isFiner(core, before) ? lastDay : before,
                near,
                inNarrative
                        || core.lacksYear() && (isPastYear && !mention.tense().isAhead() || reference == null),
                tense(mention));
    }

    /**
     * Whether a date goes on with the year said last: in the clause of that year, or, after a day or month of it, in the next
     * sentence of the paragraph. "A school of 1959, which burned down in February" does not.
     */
    private boolean goesOn(DateMention mention) {
        int distance = mention.sentence().index() - yearSentence;
        boolean isNext = distance == 1 && mention.sentence().paragraph() == yearParagraph && isAtMostMonth(last);
        return isNext || distance == 0 && mention.clause() == yearClause;
    }

    /** Whether it names a month or season without its year. */
    private static boolean isOfMonth(SingleDate core) {
        return core instanceof Recurring.InYear date
                && (date.part() instanceof YearPart.Month
                        || date.part() instanceof YearPart.Day
                        || date.part() instanceof YearPart.Season);
    }

    /** Whether it is "that day": the last day spoken of, whatever years and weeks came after it. */
    private static boolean isSameDay(SingleDate core) {
        return core.equals(new Relative.OneUnit(PeriodUnit.DAY, 0, CountedFrom.TEXT));
    }

    /** Whether it counts shorter units than the date before it, such as "the week after" behind a year. */
    private static boolean isFiner(SingleDate core, @Nullable DateValue before) {
        return core instanceof Relative relative
                && before != null
                && relative.unit().precision().compareTo(before.precision()) < 0;
    }

    /** The tense of the sentence; where no word tells it, "by Monday" speaks of the future. */
    private static SentenceTense tense(DateMention mention) {
        boolean by = mention.mod() == KeyDate.Mod.BEFORE;
        return by && mention.tense() == SentenceTense.UNKNOWN ? SentenceTense.FUTURE : mention.tense();
    }

    private static boolean isAtMostMonth(@Nullable DateValue value) {
        return value != null && value.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** Whether it belongs to the time that a narrative tells of, such as "this year"; "today" and "this week" do not. */
    private static boolean isOfNarrativeTime(SingleDate core) {
        return core instanceof Relative relative
                && relative.direction() != null
                && relative.unit().precision().compareTo(Precision.MONTH) >= 0;
    }

    private boolean isLongPast(@Nullable DateValue value) {
        return value != null && reference != null && value.last().getYear() < reference.getYear() - 1;
    }

    private void remember(@Nullable DateValue value, DateMention mention) {
        if (value == null) {
            return;
        }
        int sentence = mention.sentence().index();
        if (value.precision().compareTo(Precision.DECADE) < 0 && !narrative.isAside(mention.expression())) {
            last = value;
            lastSentence = sentence;
            lastDay = value.precision() == Precision.DAY ? value : lastDay;
            // "The lowest since February 2023" only measures; what follows is not told of that year.
            if (mention.expression().core() instanceof Absolute.InYear && !isBound(mention)) {
                yearSentence = sentence;
                yearClause = mention.clause();
                yearParagraph = mention.sentence().paragraph();
            }
        }
        if (narrative.headed() && NarrativePeriod.isYearHeading(mention)) {
            heading = value;
        }
        if (value.precision() == Precision.WEEK) {
            week = value;
            weekSentence = sentence;
        }
    }

    private static boolean isBound(DateMention mention) {
        return mention.mod() == KeyDate.Mod.BEFORE || mention.mod() == KeyDate.Mod.AFTER;
    }
}
