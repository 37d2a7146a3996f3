package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Composes a number from its parts, from left to right: digits, words, fractions. Lives for one number. */
public final class NumberComposer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final PhraseRoles SCALE = PhraseRoles.of(PhraseRole.SCALE);
    private static final PhraseRoles VAGUE = PhraseRoles.of(PhraseRole.MORE_AFTER);
    private static final int MOST_PARTS = 40;

    private final SentenceCursor cursor;
    private final ComposerState state = new ComposerState();
    private final FractionReader fractions;
    private final NumberJoints joints;
    private final NumberWords words;

    private NumberComposer(SentenceCursor cursor) {
        this.cursor = cursor;
        this.fractions = new FractionReader(cursor);
        this.joints = new NumberJoints(cursor, state);
        this.words = new NumberWords(cursor, state);
    }

    /** The number that begins at {@code start}, without sign, or null. */
    public static @Nullable Numeral compose(SentenceCursor cursor, int start) {
        // Most words are no numbers, so that no composer is created for them.
        char c = cursor.at(start);
        boolean digit = c == '.' || c == ',' || (c >= 0xbc && !Character.isLetter(c)) || cursor.isDigit(start);
        return digit || cursor.find(start, NumberWords.ROLES) != null
                ? new NumberComposer(cursor).compose(start)
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
        if (state.loneDigit.signum() > 0 && cursor.lexicon().is(ReadingOption.ELIDED) && !state.number.isScaled()) {
            state.number.elide(state.loneDigit);
        }
        if (!cursor.endsWord(end) && state.form != Form.PLAIN && state.form != Form.DIGITS) {
            return null;
        }
        return new Numeral(
                start,
                end,
                state.number.value(),
                state.number.isScaled() ? state.number.scale() : BigDecimal.ONE,
                form());
    }

    private Form form() {
        boolean bare = state.number.scale().compareTo(BigDecimal.ONE) == 0;
        return state.form == Form.PLAIN && !bare
                ? Form.DIGITS
                : state.form == Form.FRACTION && !bare ? Form.DIGITS : state.form;
    }

    /** Reads one more part; the new end, or -1. */
    private int further(int end) {
        if (state.closed || state.partsTried > MOST_PARTS) {
            return -1;
        }
        int gap = cursor.skipGap(end);
        int fraction = fractions.mixed(gap, state.number, state.form);
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
        if (next < 0 && cursor.lexicon().is(ReadingOption.MYRIAD)) {
            next = vague(gap);
        }
        return next > 0 ? next : joints.joined(gap, this::part);
    }

    /** Reads the multiplier after a vague addition, as in 500余万, more than 500 times 10,000; its end, or -1. */
    private int vague(int gap) {
        PhraseHit more = cursor.find(gap, VAGUE);
        PhraseHit scale = more == null ? null : cursor.find(more.end(), SCALE);
        return scale == null ? -1 : part(scale.start());
    }

    /** Reads the part at {@code at}; its end, or -1. */
    private int part(int at) {
        state.partsTried++;
        if (cursor.isDigit(at) || (state.number.isEmpty() && isPoint(at) && cursor.isDigit(at + 1))) {
            return digits(at);
        }
        if (state.number.isEmpty() && fractions.sign(at) != null) {
            state.form = Form.DIGITS;
            return fractions.alone(at, state.number);
        }
        PhraseHit hit = cursor.find(at, NumberWords.ROLES);
        if (hit == null || (state.form == Form.PLAIN && !hit.is(PhraseRole.SCALE))) {
            return -1;
        }
        return words.read(hit);
    }

    private boolean isPoint(int at) {
        char c = cursor.at(at);
        boolean free = SentenceCursor.isSpace(cursor.at(at - 1));
        return free && (c == '.' || (c == ',' && cursor.lexicon().decimal() == ','));
    }

    private int digits(int at) {
        boolean more = !state.number.isEmpty();
        if (more && !(state.number.isScaled() && state.number.scale().compareTo(HUNDRED) >= 0)) {
            return -1;
        }
        int part = fractions.digits(at, state.number);
        if (part > 0) {
            state.form = Form.DIGITS;
            state.closed = true;
            return part;
        }
        DigitRun run = DigitReader.read(cursor, at);
        BigDecimal value = run.value();
        if (value == null || (more && !follows(at, run, value))) {
            return -1;
        }
        state.number.add(value);
        state.form = run.plain() && !more ? Form.PLAIN : Form.DIGITS;
        return run.end();
    }

    /** Whether digits may follow a multiplier: where that is the custom of the language, or before a smaller multiplier. */
    private boolean follows(int at, DigitRun run, BigDecimal value) {
        if (!state.number.accepts(value)) {
            return false;
        }
        if (cursor.lexicon().is(ReadingOption.INDIAN)) {
            return true;
        }
        char before = cursor.at(at - 1);
        if (cursor.lexicon().is(ReadingOption.MYRIAD)
                && (!SentenceCursor.isSpace(before) || cursor.lexicon().is(ReadingOption.GLUED))) {
            return true;
        }
        PhraseHit next = cursor.find(cursor.skipSpace(run.end()), SCALE);
        PhraseSense scale = next == null ? null : next.as(PhraseRole.SCALE);
        return scale != null && DecimalArithmetic.less(scale.value(), state.number.scale());
    }
}
