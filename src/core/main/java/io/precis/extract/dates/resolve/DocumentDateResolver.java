package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.KeyDate;
import io.precis.article.KeyDate.Evidence.Rule;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.PeriodUnit;
import io.precis.extract.dates.grammar.SentenceTense;
import io.precis.extract.dates.match.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the mentions of a document in text order, each against those before it. Lives for one document. */
public final class DocumentDateResolver {
    private final @Nullable LocalDate reference;
    private final DateSalience salience;
    private String order;
    private @Nullable DateValue last;
    private @Nullable DateValue lastDay;
    private @Nullable DateValue week;
    private @Nullable DateValue heading;
    private NarrativePeriod narrative = NarrativePeriod.NONE;
    private int lastSentence = -1;
    private int weekSentence = -1;
    private int yearSentence = -1;
    private int yearClause = -1;

    /**
     * @param reference the day the text was published, or null
     * @param order the order of numeric dates in the language
     */
    public DocumentDateResolver(@Nullable LocalDate reference, String order, DateSalience salience) {
        this.reference = reference;
        this.order = order;
        this.salience = salience;
    }

    /** The dates in text order; without a value where a mention has nothing to count from or names no day that exists. */
    public List<KeyDate> resolve(List<DateMention> mentions) {
        for (DateMention mention : mentions) {
            order = NumericDate.orderShownBy(mention.expression().fields(), order);
        }
        narrative = NarrativePeriod.of(mentions, reference);
        List<KeyDate> dates = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            DateMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (LeadingOffset.countsFromElsewhere(mention, next)) {
                continue;
            }
            DateFields fields = mention.expression().fields();
            boolean compared = isYearEarlier(mention);
            DateAnchor anchor = anchorOf(mention);
            DateValue value = compared
                    ? RelativeDates.shifted(last, -1)
                    : LeadingOffset.leadsTo(mention, next) && next != null
                            ? LeadingOffset.value(fields, DateResolver.resolve(next.expression(), anchorOf(next)))
                            : DateResolver.resolve(mention.expression(), anchor);
            if (!compared) {
                remember(value, mention);
            }
            Rule rule = compared || LeadingOffset.leadsTo(mention, next) ? Rule.TEXT : DecidingRule.of(fields, anchor);
            dates.add(new KeyDate(
                    mention.span(),
                    value,
                    precision(value, fields),
                    mod(fields),
                    salience.of(mention, value),
                    KeyDate.Evidence.of(rule)));
        }
        return dates;
    }

    /** Whether it means the same quarter of the year before: "Third-quarter profit rose from $2 million a year ago". */
    private boolean isYearEarlier(DateMention mention) {
        DateFields fields = mention.expression().fields();
        boolean year = fields.get(DateField.UNIT, -1) == PeriodUnit.YEAR && fields.get(DateField.SIGN, 0) == -1;
        return year
                && fields.get(DateField.N, 1) == 1
                && last != null
                && last.precision() == Precision.QUARTER
                && mention.sentence().index() - lastSentence <= 1;
    }

    /** What a mention is resolved against, after all mentions before it. */
    private DateAnchor anchorOf(DateMention mention) {
        int sentence = mention.sentence().index();
        boolean inNarrative = narrative.isNarrative();
        boolean isPastYear = yearSentence >= 0 && isLongPast(last) && goesOn(mention);
        DateValue near = week != null && sentence - weekSentence <= 1 ? week : null;
        DateValue before = heading != null && mention.expression().fields().hasAny(DateField.MONTH, DateField.SEASON)
                ? heading
                : last == null && inNarrative ? narrative.opening() : last;
        boolean bare = mention.expression()
                .fields()
                .hasAny(DateField.MONTH, DateField.DAY, DateField.SEASON, DateField.QUARTER, DateField.HALF);
        LocalDate now = inNarrative
                        && before != null
                        && isOfNarrativeTime(mention.expression().fields())
                ? before.first()
                : reference;
        DateValue spoken = isSameDay(mention.expression().fields()) ? lastDay : before;
        return new DateAnchor(
                now,
                spoken,
                near,
                inNarrative || (isPastYear && !mention.tense().isAhead() || reference == null) && bare,
                tense(mention),
                order);
    }

    /**
     * Whether a date goes on with the year said last: in the sentence of a day or month of that year or in the next one, or in
     * the clause of the year itself. "A school of 1959, which burned down in February" does not.
     */
    private boolean goesOn(DateMention mention) {
        int distance = mention.sentence().index() - yearSentence;
        return isAtMostMonth(last) ? distance <= 1 : distance == 0 && mention.clause() == yearClause;
    }

    /** Whether it is "that day": the last day spoken of, whatever years and weeks came after it. */
    private static boolean isSameDay(DateFields fields) {
        return fields.get(DateField.BASE, 0) == 1
                && fields.get(DateField.UNIT, PeriodUnit.YEAR) == PeriodUnit.DAY
                && fields.get(DateField.DIR, 1) == 0;
    }

    /** The tense of the sentence; where no word tells it, "by Monday" speaks of the future. */
    private static SentenceTense tense(DateMention mention) {
        boolean by = mention.expression().fields().get(DateField.MOD, -1) == KeyDate.Mod.BEFORE.ordinal();
        return by && mention.tense() == SentenceTense.UNKNOWN ? SentenceTense.FUTURE : mention.tense();
    }

    private static boolean isAtMostMonth(@Nullable DateValue value) {
        return value != null && value.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** Whether it belongs to the time that a narrative tells of, such as "this year"; "today" and "this week" do not. */
    private static boolean isOfNarrativeTime(DateFields fields) {
        boolean week =
                PeriodUnit.precision(fields.get(DateField.UNIT, PeriodUnit.DAY)).compareTo(Precision.MONTH) < 0;
        return fields.has(DateField.UNIT) && fields.has(DateField.DIR) && !week;
    }

    private boolean isLongPast(@Nullable DateValue value) {
        return value != null && reference != null && value.last().getYear() < reference.getYear() - 1;
    }

    private void remember(@Nullable DateValue value, DateMention mention) {
        if (value == null) {
            return;
        }
        int sentence = mention.sentence().index();
        DateFields fields = mention.expression().fields();
        if (value.precision().compareTo(Precision.DECADE) < 0 && !narrative.isAside(mention.expression())) {
            last = value;
            lastSentence = sentence;
            lastDay = value.precision() == Precision.DAY ? value : lastDay;
            // "The lowest since February 2023" only measures; what follows is not told of that year.
            if (fields.has(DateField.YEAR) && !isBound(fields)) {
                yearSentence = sentence;
                yearClause = mention.clause();
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

    private static boolean isBound(DateFields fields) {
        KeyDate.Mod mod = mod(fields);
        return mod == KeyDate.Mod.BEFORE || mod == KeyDate.Mod.AFTER;
    }

    private static Precision precision(@Nullable DateValue value, DateFields fields) {
        return value == null ? fields.precision() : value.precision();
    }

    private static KeyDate.@Nullable Mod mod(DateFields fields) {
        return fields.has(DateField.MOD) ? KeyDate.Mod.values()[fields.get(DateField.MOD)] : null;
    }
}
