package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.KeyDate;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.SentenceTense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of a document one after the other, each in the light of those before it. */
public final class DocumentDateResolver {
    private static final int DAY = DateField.UNIT.parse("day");
    private static final int YEAR = DateField.UNIT.parse("year");

    private final @Nullable LocalDate reference;
    private final DateSalience salience;
    private String order;
    private @Nullable DateValue last;
    private @Nullable DateValue lastDay;
    private @Nullable DateValue week;
    private @Nullable DateValue heading;
    private HistoricalContext chronicle = HistoricalContext.NONE;
    private int lastSentence = -1;
    private int weekSentence = -1;
    private int yearSentence = -1;

    public DocumentDateResolver(@Nullable LocalDate reference, String order, DateSalience salience) {
        this.reference = reference;
        this.order = order;
        this.salience = salience;
    }

    public List<KeyDate> resolve(List<LocatedExpression> found) {
        for (LocatedExpression one : found) {
            order = NumericDate.shown(one.mention().fields(), order);
        }
        chronicle = HistoricalContext.of(found, reference);
        List<KeyDate> dates = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            LocatedExpression one = found.get(i);
            LocatedExpression next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (DateOffset.countsFromElsewhere(one, next)) {
                continue;
            }
            DateFields fields = one.mention().fields();
            boolean compared = isYearEarlier(one);
            DateValue value = compared
                    ? RelativeDates.shifted(last, -1)
                    : DateOffset.leadsTo(one, next) && next != null
                            ? DateOffset.value(fields, DateResolver.resolve(next.mention(), scene(next)))
                            : DateResolver.resolve(one.mention(), scene(one));
            if (!compared) {
                remember(value, one);
            }
            dates.add(new KeyDate(one.span(), value, precision(value, fields), mod(fields), salience.of(one, value)));
        }
        return dates;
    }

    /** "Third-quarter profit rose from $2 million a year ago" means that quarter of the year before. */
    private boolean isYearEarlier(LocatedExpression one) {
        DateFields fields = one.mention().fields();
        boolean year = fields.get(DateField.UNIT, -1) == YEAR && fields.get(DateField.SIGN, 0) == -1;
        return year
                && fields.get(DateField.N, 1) == 1
                && last != null
                && last.precision() == Precision.QUARTER
                && one.sentence().index() - lastSentence <= 1;
    }

    private DateAnchor scene(LocatedExpression one) {
        int sentence = one.sentence().index();
        boolean history = chronicle.isHistory();
        boolean told = yearSentence >= 0 && sentence - yearSentence <= (isDay(last) ? 1 : 0) && past(last);
        DateValue near = week != null && sentence - weekSentence <= 1 ? week : null;
        DateValue before = heading != null && one.mention().fields().hasAny(DateField.MONTH, DateField.SEASON)
                ? heading
                : last == null && history ? chronicle.opening() : last;
        boolean bare = one.mention()
                .fields()
                .hasAny(DateField.MONTH, DateField.DAY, DateField.SEASON, DateField.QUARTER, DateField.HALF);
        LocalDate now = history && before != null && ofItsTime(one.mention().fields()) ? before.first() : reference;
        DateValue spoken = isSameDay(one.mention().fields()) ? lastDay : before;
        return new DateAnchor(now, spoken, near, history || (told || reference == null) && bare, tense(one), order);
    }

    /** "That day" is the last day spoken of, whatever years and weeks were spoken of since. */
    private static boolean isSameDay(DateFields fields) {
        return fields.get(DateField.BASE, 0) == 1
                && fields.get(DateField.UNIT, YEAR) == DAY
                && fields.get(DateField.DIR, 1) == 0;
    }

    /** What is to be done "by Monday" lies ahead, unless the sentence says otherwise. */
    private static SentenceTense tense(LocatedExpression one) {
        boolean by = one.mention().fields().get(DateField.MOD, -1) == KeyDate.Mod.BEFORE.ordinal();
        return by && one.tense() == SentenceTense.UNKNOWN ? SentenceTense.FUTURE : one.tense();
    }

    private static boolean isDay(@Nullable DateValue value) {
        return value != null && value.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** In a history this year is the one it tells of; today and this week are the writer's. */
    private static boolean ofItsTime(DateFields fields) {
        boolean week = RelativeDates.precision(fields.get(DateField.UNIT, DAY)).compareTo(Precision.MONTH) < 0;
        return fields.has(DateField.UNIT) && fields.has(DateField.DIR) && !week;
    }

    private boolean past(@Nullable DateValue value) {
        return value != null && reference != null && value.last().getYear() < reference.getYear() - 1;
    }

    private void remember(@Nullable DateValue value, LocatedExpression one) {
        if (value == null) {
            return;
        }
        int sentence = one.sentence().index();
        DateFields fields = one.mention().fields();
        if (value.precision().compareTo(Precision.DECADE) < 0 && !chronicle.isAside(one.mention())) {
            last = value;
            lastSentence = sentence;
            lastDay = value.precision() == Precision.DAY ? value : lastDay;
            yearSentence = fields.has(DateField.YEAR) ? sentence : yearSentence;
        }
        if (chronicle.headed() && one.isYearHeading()) {
            heading = value;
        }
        if (value.precision() == Precision.WEEK) {
            week = value;
            weekSentence = sentence;
        }
    }

    private static Precision precision(@Nullable DateValue value, DateFields fields) {
        return value == null ? DateResolver.precision(fields) : value.precision();
    }

    private static KeyDate.@Nullable Mod mod(DateFields fields) {
        return fields.has(DateField.MOD) ? KeyDate.Mod.values()[fields.get(DateField.MOD)] : null;
    }
}
