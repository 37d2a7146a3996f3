package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Composes a number of its parts, from left to right; lives for that number. */
public final class NumberComposer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final PhraseRoles VAGUE = PhraseRoles.of(PhraseRole.MORE_AFTER);
    private static final int MOST = 40;

    private final SentenceCursor passage;
    private final CompositionState state = new CompositionState();
    private final FractionReader fractions;
    private final NumberJoints joints;
    private final NumberWords words;

    private NumberComposer(SentenceCursor passage) {
        this.passage = passage;
        this.fractions = new FractionReader(passage);
        this.joints = new NumberJoints(passage, state);
        this.words = new NumberWords(passage, state);
    }

    /** The number that begins at {@code start}, without sign, or null. */
    static @Nullable public Numeral compose(SentenceCursor passage, int start) {
        // Most words are no numbers: nothing is made for them.
        char c = passage.at(start);
        boolean digit = c == '.' || c == ',' || (c >= 0xbc && !Character.isLetter(c)) || passage.isDigit(start);
        return digit || passage.find(start, NumberWords.ROLES) != null
                ? new NumberComposer(passage).compose(start)
                : null;
    }

    private @Nullable Numeral compose(int start) {
        int end = part(start);
        if (end < 0) {
            return null;
        }
        for (int next = further(end); next > 0; next = further(end)) {
            end = next;
        }
        if (state.lone.signum() > 0 && passage.lexicon().is(ReadingOption.ELIDED) && !state.sum.isScaled()) {
            state.sum.elide(state.lone);
        }
        if (!passage.endsWord(end) && state.form != Form.PLAIN && state.form != Form.DIGITS) {
            return null;
        }
        return new Numeral(
                start, end, state.sum.value(), state.sum.isScaled() ? state.sum.scale() : BigDecimal.ONE, form());
    }

    private Form form() {
        boolean bare = state.sum.scale().compareTo(BigDecimal.ONE) == 0;
        return state.form == Form.PLAIN && !bare
                ? Form.DIGITS
                : state.form == Form.FRACTION && !bare ? Form.DIGITS : state.form;
    }

    /** Reads what may follow a first part; the new end, or -1. */
    private int further(int end) {
        if (state.closed || state.parts > MOST) {
            return -1;
        }
        int gap = passage.skipGap(end);
        int fraction = fractions.mixed(gap, state.sum, state.form);
        if (fraction > 0) {
            state.closed = true;
            state.form = Form.DIGITS;
            return fraction;
        }
        int point = joints.point(gap);
        if (point > 0) {
            return point;
        }
        int next = part(gap);
        if (next < 0 && passage.lexicon().is(ReadingOption.MYRIAD)) {
            next = vague(gap);
        }
        return next > 0 ? next : joints.joined(gap, this::part);
    }

    /** 500余万: some more than 500 of a greater multiplier; its end, or -1. */
    private int vague(int gap) {
        Hit more = passage.find(gap, VAGUE);
        Hit scale = more == null ? null : passage.find(more.end(), SCALE);
        return scale == null ? -1 : part(scale.start());
    }

    private int part(int at) {
        state.parts++;
        if (passage.isDigit(at) || (state.sum.isEmpty() && isPoint(at) && passage.isDigit(at + 1))) {
            return digits(at);
        }
        if (state.sum.isEmpty() && fractions.sign(at) != null) {
            state.form = Form.DIGITS;
            return fractions.alone(at, state.sum);
        }
        Hit hit = passage.find(at, NumberWords.ROLES);
        if (hit == null || (state.form == Form.PLAIN && !hit.is(PhraseRole.SCALE))) {
            return -1;
        }
        return words.read(hit);
    }

    private boolean isPoint(int at) {
        char c = passage.at(at);
        boolean free = SentenceCursor.isSpace(passage.at(at - 1));
        return free && (c == '.' || (c == ',' && passage.lexicon().decimal() == ','));
    }

    private int digits(int at) {
        boolean more = !state.sum.isEmpty();
        if (more && !(state.sum.isScaled() && state.sum.scale().compareTo(HUNDRED) >= 0)) {
            return -1;
        }
        int part = fractions.digits(at, state.sum);
        if (part > 0) {
            state.form = Form.DIGITS;
            state.closed = true;
            return part;
        }
        DigitReader.Run run = DigitReader.read(passage, at);
        BigDecimal value = run.value();
        if (value == null || (more && !follows(at, run, value))) {
            return -1;
        }
        state.sum.add(value);
        state.form = run.plain() && !more ? Form.PLAIN : Form.DIGITS;
        return run.end();
    }

    /** Digits go on after a multiplier where that is the custom, or before a smaller multiplier. */
    private boolean follows(int at, DigitReader.Run run, BigDecimal value) {
        if (!state.sum.accepts(value)) {
            return false;
        }
        if (passage.lexicon().is(ReadingOption.INDIAN)) {
            return true;
        }
        char before = passage.at(at - 1);
        if (passage.lexicon().is(ReadingOption.MYRIAD)
                && (!SentenceCursor.isSpace(before) || passage.lexicon().is(ReadingOption.GLUED))) {
            return true;
        }
        Hit next = passage.find(passage.skipSpace(run.end()), SCALE);
        PhraseSense scale = next == null ? null : next.as(PhraseRole.SCALE);
        return scale != null && DecimalArithmetic.less(scale.value(), state.sum.scale());
    }
}
