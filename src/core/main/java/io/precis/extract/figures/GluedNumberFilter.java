package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;

/**
 * Tells number words from other words of the same syllables, in a language that writes particles without a space after
 * words: 백 is a hundred, but 백신 a vaccine and 사건 an incident, not four cases.
 */
final class GluedNumberFilter {
    private static final PhraseRoles COUNTER = PhraseRoles.of(PhraseRole.COUNTER);
    private static final PhraseRoles PARTICLE = PhraseRoles.of(PhraseRole.PARTICLE);
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final String DIGIT_SYLLABLES = "공영일이삼사오육칠팔구";
    /** In syllables: so long a number needs no counter to be one. */
    private static final int SHORTEST_SURE_NUMBER = 3;

    private final SentenceCursor cursor;

    GluedNumberFilter(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a number word is surely a number; true for digits and in other languages. */
    boolean isNumber(MeasuredNumber measured) {
        Numeral numeral = measured.numeral();
        boolean word = numeral.form() == Form.WORDS || numeral.form() == Form.WEAK;
        if (!word || !cursor.lexicon().is(ReadingOption.GLUED) || numeral.form() == Form.ORDINAL) {
            return true;
        }
        int length = syllables(numeral);
        boolean digits = isDigits(numeral);
        PhraseHit counter = cursor.find(cursor.skipSpace(numeral.end()), COUNTER);
        int end = measured.kind() != null ? measured.end() : counter == null ? numeral.end() : counter.end();
        int unit = cursor.skipSpace(numeral.end());
        boolean apart = unit > numeral.end();
        if (cursor.find(unit, OF) != null) {
            return false;
        }
        if (end == numeral.end()) {
            return length >= SHORTEST_SURE_NUMBER && !digits && endsHere(end);
        }
        boolean sure = end - unit > 1 || (!digits && (apart || length >= SHORTEST_SURE_NUMBER));
        return sure && (measured.kind() == Kind.ORDINAL || endsHere(end));
    }

    private int syllables(Numeral numeral) {
        int count = 0;
        for (int i = numeral.start(); i < numeral.end(); i++) {
            count += cursor.isLetter(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isDigits(Numeral numeral) {
        for (int i = numeral.start(); i < numeral.end(); i++) {
            if (cursor.isLetter(i) && DIGIT_SYLLABLES.indexOf(cursor.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word ends here, perhaps with a particle after it. */
    private boolean endsHere(int end) {
        PhraseHit particle = cursor.find(end, PARTICLE);
        return !cursor.isGlued(cursor.at(end)) || (particle != null && !cursor.isGlued(cursor.at(particle.end())));
    }
}
