package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;

/**
 * Tells number words from words that only share their syllables, where particles are glued to words: 백 is a hundred,
 * 백신 a vaccine, 사건 no four cases.
 */
final class NumberSyllables {
    private static final PhraseRoles COUNTER = PhraseRoles.of(PhraseRole.COUNTER);
    private static final PhraseRoles PARTICLE = PhraseRoles.of(PhraseRole.PARTICLE);
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final String DIGITS = "공영일이삼사오육칠팔구";
    private static final int SURE = 3;

    private final SentenceCursor passage;

    NumberSyllables(SentenceCursor passage) {
        this.passage = passage;
    }

    /** Whether a number is surely one; always so for digits and in other languages. */
    boolean isNumber(MeasuredNumber measured) {
        Numeral numeral = measured.numeral();
        boolean word = numeral.form() == Form.WORDS || numeral.form() == Form.WEAK;
        if (!word || !passage.lexicon().is(ReadingOption.GLUED) || numeral.form() == Form.ORDINAL) {
            return true;
        }
        int length = syllables(numeral);
        boolean digits = isDigits(numeral);
        Hit counter = passage.find(passage.skipSpace(numeral.end()), COUNTER);
        int end = measured.kind() != null ? measured.end() : counter == null ? numeral.end() : counter.end();
        int unit = passage.skipSpace(numeral.end());
        boolean apart = unit > numeral.end();
        if (passage.find(unit, OF) != null) {
            return false;
        }
        if (end == numeral.end()) {
            return length >= SURE && !digits && isFree(end);
        }
        boolean sure = end - unit > 1 || (!digits && (apart || length >= SURE));
        return sure && (measured.kind() == Kind.ORDINAL || isFree(end));
    }

    private int syllables(Numeral numeral) {
        int count = 0;
        for (int i = numeral.start(); i < numeral.end(); i++) {
            count += passage.isLetter(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isDigits(Numeral numeral) {
        for (int i = numeral.start(); i < numeral.end(); i++) {
            if (passage.isLetter(i) && DIGITS.indexOf(passage.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word ends here, but for a particle. */
    private boolean isFree(int end) {
        Hit particle = passage.find(end, PARTICLE);
        return !passage.isGlued(passage.at(end)) || (particle != null && !passage.isGlued(passage.at(particle.end())));
    }
}
