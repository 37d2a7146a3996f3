package io.precis.extract.figures;

import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

/** Reads what joins the parts of a number: and, point. */
final class Joints {
    private static final Roles AND = Roles.of(Role.AND);
    private static final Roles POINT = Roles.of(Role.POINT);
    private static final Roles CARDINAL = Roles.of(Role.CARDINAL);
    private static final Roles SCALE = Roles.of(Role.SCALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Passage passage;
    private final Composition state;

    Joints(Passage passage, Composition state) {
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
        Hit word = passage.find(p, Words.ROLES);
        Term term = word == null ? null : word.as(Role.CARDINAL);
        if (word == null || term == null) {
            return -1;
        }
        if (passage.lexicon().is(Option.UNITS_FIRST) && state.sum.addTens(term.value())) {
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
        Digits.Run run = Digits.read(passage, at);
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
