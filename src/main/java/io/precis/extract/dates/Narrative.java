package io.precis.extract.dates;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.KeyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of a document one after the other, each in the light of those before it. */
final class Narrative {
    private static final int DAY = Field.UNIT.parse("day");
    private static final int YEAR = Field.UNIT.parse("year");

    private final @Nullable LocalDate reference;
    private final Salience salience;
    private String order;
    private @Nullable DateValue last;
    private @Nullable DateValue lastDay;
    private @Nullable DateValue week;
    private @Nullable DateValue heading;
    private Chronicle chronicle = Chronicle.NONE;
    private int lastSentence = -1;
    private int weekSentence = -1;
    private int yearSentence = -1;

    Narrative(@Nullable LocalDate reference, String order, Salience salience) {
        this.reference = reference;
        this.order = order;
        this.salience = salience;
    }

    List<KeyDate> resolve(List<Found> found) {
        for (Found one : found) {
            order = Numeric.shown(one.mention().fields(), order);
        }
        chronicle = Chronicle.of(found, reference);
        List<KeyDate> dates = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (Offset.countsFromElsewhere(one, next)) {
                continue;
            }
            Fields fields = one.mention().fields();
            boolean compared = isYearEarlier(one);
            DateValue value = compared
                    ? Relative.shifted(last, -1)
                    : Offset.leadsTo(one, next) && next != null
                            ? Offset.value(fields, Resolver.resolve(next.mention(), scene(next)))
                            : Resolver.resolve(one.mention(), scene(one));
            if (!compared) {
                remember(value, one);
            }
            dates.add(new KeyDate(one.span(), value, precision(value, fields), mod(fields), salience.of(one, value)));
        }
        return dates;
    }

    /** "Third-quarter profit rose from $2 million a year ago" means that quarter of the year before. */
    private boolean isYearEarlier(Found one) {
        Fields fields = one.mention().fields();
        boolean year = fields.get(Field.UNIT, -1) == YEAR && fields.get(Field.SIGN, 0) == -1;
        return year
                && fields.get(Field.N, 1) == 1
                && last != null
                && last.precision() == Precision.QUARTER
                && one.sentence().index() - lastSentence <= 1;
    }

    private Scene scene(Found one) {
        int sentence = one.sentence().index();
        boolean history = chronicle.isHistory();
        boolean told = yearSentence >= 0 && sentence - yearSentence <= (isDay(last) ? 1 : 0) && past(last);
        DateValue near = week != null && sentence - weekSentence <= 1 ? week : null;
        DateValue before = heading != null && one.mention().fields().hasAny(Field.MONTH, Field.SEASON)
                ? heading
                : last == null && history ? chronicle.opening() : last;
        boolean bare = one.mention().fields().hasAny(Field.MONTH, Field.DAY, Field.SEASON, Field.QUARTER, Field.HALF);
        LocalDate now = history && before != null && ofItsTime(one.mention().fields()) ? before.first() : reference;
        DateValue spoken = isSameDay(one.mention().fields()) ? lastDay : before;
        return new Scene(now, spoken, near, history || (told || reference == null) && bare, tense(one), order);
    }

    /** "That day" is the last day spoken of, whatever years and weeks were spoken of since. */
    private static boolean isSameDay(Fields fields) {
        return fields.get(Field.BASE, 0) == 1 && fields.get(Field.UNIT, YEAR) == DAY && fields.get(Field.DIR, 1) == 0;
    }

    /** What is to be done "by Monday" lies ahead, unless the sentence says otherwise. */
    private static Tense tense(Found one) {
        boolean by = one.mention().fields().get(Field.MOD, -1) == KeyDate.Mod.BEFORE.ordinal();
        return by && one.tense() == Tense.UNKNOWN ? Tense.FUTURE : one.tense();
    }

    private static boolean isDay(@Nullable DateValue value) {
        return value != null && value.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** In a history this year is the one it tells of; today and this week are the writer's. */
    private static boolean ofItsTime(Fields fields) {
        boolean week = Relative.precision(fields.get(Field.UNIT, DAY)).compareTo(Precision.MONTH) < 0;
        return fields.has(Field.UNIT) && fields.has(Field.DIR) && !week;
    }

    private boolean past(@Nullable DateValue value) {
        return value != null && reference != null && value.last().getYear() < reference.getYear() - 1;
    }

    private void remember(@Nullable DateValue value, Found one) {
        if (value == null) {
            return;
        }
        int sentence = one.sentence().index();
        Fields fields = one.mention().fields();
        if (value.precision().compareTo(Precision.DECADE) < 0 && !chronicle.isAside(one.mention())) {
            last = value;
            lastSentence = sentence;
            lastDay = value.precision() == Precision.DAY ? value : lastDay;
            yearSentence = fields.has(Field.YEAR) ? sentence : yearSentence;
        }
        if (chronicle.headed() && one.isYearHeading()) {
            heading = value;
        }
        if (value.precision() == Precision.WEEK) {
            week = value;
            weekSentence = sentence;
        }
    }

    private static Precision precision(@Nullable DateValue value, Fields fields) {
        return value == null ? Resolver.precision(fields) : value.precision();
    }

    private static KeyDate.@Nullable Mod mod(Fields fields) {
        return fields.has(Field.MOD) ? KeyDate.Mod.values()[fields.get(Field.MOD)] : null;
    }
}
