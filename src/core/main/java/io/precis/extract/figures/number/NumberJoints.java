package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

/** Reads the parts of a number after a word that joins them: and, point. */
final class NumberJoints {
    private static final PhraseRoles AND = PhraseRoles.of(PhraseRole.AND);
    private static final PhraseRoles POINT = PhraseRoles.of(PhraseRole.POINT);
    private static final PhraseRoles CARDINAL = PhraseRoles.of(PhraseRole.CARDINAL);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final SentenceCursor cursor;
    private final ComposerState state;

    NumberJoints(SentenceCursor cursor, ComposerState state) {
        this.cursor = cursor;
        this.state = state;
    }

    /** Reads "and" and the part after it: "one hundred and five"; the end, or -1. */
    int joined(int gap, IntUnaryOperator part) {
        PhraseHit and = cursor.find(gap, AND);
        boolean room = state.number.grain().compareTo(HUNDRED) >= 0
                || (state.number.grain().compareTo(TEN) >= 0 && state.form == Form.WORDS);
        if (and == null || state.form == Form.PLAIN) {
            return -1;
        }
        int p = cursor.skipSpace(and.end());
        if (cursor.isDigit(p)) {
            return digits(p);
        }
        PhraseHit word = cursor.find(p, NumberWords.ROLES);
        PhraseSense sense = word == null ? null : word.as(PhraseRole.CARDINAL);
        if (word == null || sense == null) {
            return -1;
        }
        if (cursor.lexicon().is(ReadingOption.UNITS_FIRST) && state.number.addTens(sense.value())) {
            state.form = Form.WORDS;
            return word.end();
        }
        state.partsTried++;
        int end = room && state.number.accepts(sense.value()) ? part.applyAsInt(p) : -1;
        state.loneDigit = BigDecimal.ZERO;
        return end;
    }

    /** Reads digits after "and": "3 hundred and 21"; the end, or -1. */
    private int digits(int at) {
        DigitRun run = DigitReader.read(cursor, at);
        BigDecimal value = run.value();
        boolean hundred = state.number.isScaled() && state.number.scale().compareTo(HUNDRED) == 0;
        boolean next = cursor.find(cursor.skipSpace(run.end()), SCALE) != null;
        boolean mixed = hundred && !next && state.form == Form.DIGITS && run.plain();
        return mixed && value != null && state.number.add(value) ? run.end() : -1;
    }

    /** Reads decimals in words, digit by digit or as a number: "two point five"; the end, or -1. */
    int point(int gap) {
        PhraseHit point = state.form == Form.PLAIN ? null : cursor.find(gap, POINT);
        if (point == null) {
            return -1;
        }
        SpokenDecimals decimals = new SpokenDecimals();
        int end = -1;
        int p = cursor.skipSpace(point.end());
        while (true) {
            PhraseHit and = decimals.isEmpty() ? null : cursor.find(p, AND);
            PhraseHit word = cursor.find(and == null ? p : cursor.skipSpace(and.end()), CARDINAL);
            if (word == null || !decimals.add(word, and != null)) {
                break;
            }
            end = word.end();
            p = cursor.skipGap(end);
        }
        if (end > 0) {
            state.number.addPlain(decimals.value());
        }
        return end;
    }
}
