package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

/** Reads what joins the parts of a number: and, point. */
final class NumberJoints {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles POINT = PhraseRoles.of(PhraseRole.POINT);
    private static final PhraseRoles CARDINAL = PhraseRoles.of(PhraseRole.CARDINAL);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final SentenceCursor passage;
    private final CompositionState state;

    NumberJoints(SentenceCursor passage, CompositionState state) {
        this.passage = passage;
        this.state = state;
    }

    /** "one hundred and five". */
    int joined(int gap, IntUnaryOperator part) {
        Hit and = passage.find(gap, AND);
        boolean room = state.sum.grain().compareTo(HUNDRED) >= 0
                || (state.sum.grain().compareTo(TEN) >= 0 && state.form == Form.WORDS);
        if (and == null || state.form == Form.PLAIN) {
            return -1;
        }
        int p = passage.skipSpace(and.end());
        if (passage.isDigit(p)) {
            return digits(p);
        }
        Hit word = passage.find(p, NumberWords.ROLES);
        PhraseSense term = word == null ? null : word.as(PhraseRole.CARDINAL);
        if (word == null || term == null) {
            return -1;
        }
        if (passage.lexicon().is(ReadingOption.UNITS_FIRST) && state.sum.addTens(term.value())) {
            state.form = Form.WORDS;
            return word.end();
        }
        state.parts++;
        int end = room && state.sum.accepts(term.value()) ? part.applyAsInt(p) : -1;
        state.lone = BigDecimal.ZERO;
        return end;
    }

    /** "3 hundred and 21". */
    private int digits(int at) {
        DigitReader.Run run = DigitReader.read(passage, at);
        BigDecimal value = run.value();
        boolean hundred = state.sum.isScaled() && state.sum.scale().compareTo(HUNDRED) == 0;
        boolean next = passage.find(passage.skipSpace(run.end()), SCALE) != null;
        boolean mixed = hundred && !next && state.form == Form.DIGITS && run.plain();
        return mixed && value != null && state.sum.add(value) ? run.end() : -1;
    }

    /** "two point five": the digits said one by one, or as a number. */
    int point(int gap) {
        Hit point = state.form == Form.PLAIN ? null : passage.find(gap, POINT);
        if (point == null) {
            return -1;
        }
        SpokenDecimals decimals = new SpokenDecimals();
        int end = -1;
        int p = passage.skipSpace(point.end());
        while (true) {
            Hit and = decimals.isEmpty() ? null : passage.find(p, AND);
            Hit word = passage.find(and == null ? p : passage.skipSpace(and.end()), CARDINAL);
            if (word == null || !decimals.takes(word, and != null)) {
                break;
            }
            end = word.end();
            p = passage.skipGap(end);
        }
        if (end > 0) {
            state.sum.addPlain(decimals.value());
        }
        return end;
    }
}
