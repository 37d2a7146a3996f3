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
    private static final int FEW = 4;

    private final @Nullable LocalDate reference;
    private final Salience salience;
    private String order;
    private @Nullable DateValue last;
    private @Nullable DateValue week;
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
        boolean history = history(found);
        List<KeyDate> dates = new ArrayList<>(found.size());
        for (Found one : found) {
            Fields fields = one.mention().fields();
            int sentence = one.sentence().index();
            boolean told = yearSentence >= 0 && sentence - yearSentence <= 1 && past(last);
            DateValue near = week != null && sentence - weekSentence <= 1 ? week : null;
            Scene scene = new Scene(reference, last, near, history || told, one.tense(), order);
            DateValue value = Resolver.resolve(one.mention(), scene);
            remember(value, fields, sentence);
            dates.add(new KeyDate(one.span(), value, precision(value, fields), mod(fields), salience.of(one, value)));
        }
        return dates;
    }

    /** A text most of whose years are not those of its publication tells of other times. */
    private boolean history(List<Found> found) {
        if (reference == null) {
            return true;
        }
        int far = 0;
        int near = 0;
        for (Found one : found) {
            Fields fields = one.mention().fields();
            if (fields.has(Field.YEAR)) {
                far += Math.abs(fields.get(Field.YEAR) - reference.getYear()) > 2 ? 1 : 0;
                near += Math.abs(fields.get(Field.YEAR) - reference.getYear()) <= 2 ? 1 : 0;
            } else if (fields.has(Field.UNIT) && fields.get(Field.BASE, 0) == 0 || fields.has(Field.WEEKDAY)) {
                near++;
            }
        }
        return far >= FEW && far > 2 * near;
    }

    private boolean past(@Nullable DateValue value) {
        return value != null && reference != null && value.last().getYear() < reference.getYear() - 1;
    }

    private void remember(@Nullable DateValue value, Fields fields, int sentence) {
        if (value == null) {
            return;
        }
        if (value.precision().compareTo(Precision.DECADE) < 0) {
            last = value;
            yearSentence = fields.has(Field.YEAR) ? sentence : yearSentence;
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
