package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.BitSet;

/** Decides whether a number that was read is a figure or only looks like a number. Lives for one sentence. */
final class FigureAcceptor {
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final PhraseRoles STOP = PhraseRoles.of(PhraseRole.STOP);
    private static final PhraseRoles JOINTS = PhraseRoles.of(PhraseRole.TO, PhraseRole.AND, PhraseRole.BETWEEN_AND);
    private static final PhraseRoles FILLERS = PhraseRoles.of(PhraseRole.ARTICLE, PhraseRole.STOP, PhraseRole.FUNCTION);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    /** How many words may stand between a number and the date whose first day it is. */
    private static final int MOST_WORDS_TO_DATE = 3;

    private final SentenceCursor cursor;
    private final BitSet taken;
    private final GluedNumberFilter gluedNumbers;

    /** @param taken the characters of dates, which no figure may overlap */
    FigureAcceptor(SentenceCursor cursor, BitSet taken) {
        this.cursor = cursor;
        this.taken = taken;
        this.gluedNumbers = new GluedNumberFilter(cursor);
    }

    /**
     * Whether a number is a figure.
     *
     * @param end the end of the figure that it would be
     * @param counted whether it counts a noun
     * @param modified whether a modifier such as "about" stands beside it
     */
    boolean accepts(MeasuredNumber measured, int end, boolean counted, boolean modified) {
        return isMeant(measured, counted, modified)
                && !isOtherPhrase(measured)
                && taken.get(measured.start(), end).isEmpty();
    }

    /** Whether a number before a date is its first day: "from 7 to 9 March". */
    boolean isDayOfDate(MeasuredNumber measured) {
        boolean bare = measured.kind() == null || measured.kind() == Kind.ORDINAL;
        if (!bare || measured.upper() != null || measured.value().compareTo(LAST_DAY) > 0) {
            return false;
        }
        int p = cursor.skipSpace(measured.end());
        PhraseHit joint = cursor.find(p, JOINTS);
        for (int i = 0; joint != null && i < MOST_WORDS_TO_DATE; i++) {
            p = cursor.skipSpace(joint.end());
            if (taken.get(p) && cursor.isDigit(p)) {
                return true;
            }
            joint = cursor.find(p, FILLERS);
        }
        return false;
    }

    /** Whether a longer phrase only begins like a number: Spanish "la media de". */
    private boolean isOtherPhrase(MeasuredNumber measured) {
        PhraseHit other = cursor.find(measured.start(), STOP);
        return other != null && other.end() > measured.end();
    }

    /** Whether it is meant as a number: articles, single characters and bare fractions only with a unit or a noun. */
    private boolean isMeant(MeasuredNumber measured, boolean counted, boolean modified) {
        Form form = measured.numeral().form();
        if (!gluedNumbers.isNumber(measured) || (form == Form.WEAK && isPeriod(measured))) {
            return false;
        }
        if (counted || measured.kind() != null || measured.upper() != null) {
            return form != Form.WEAK
                    || measured.kind() != null
                    || cursor.lexicon().is(ReadingOption.MYRIAD)
                    || cursor.lexicon().is(ReadingOption.ONE);
        }
        boolean endsSentence = measured.end() == cursor.end();
        return switch (form) {
            case WEAK -> endsSentence && measured.start() == cursor.start();
            case FRACTION -> modified || endsSentence || cursor.find(cursor.skipSpace(measured.end()), OF) != null;
            default -> true;
        };
    }

    /** Whether it is a period such as "a year", which is no figure. */
    private boolean isPeriod(MeasuredNumber measured) {
        boolean time = measured.unit() != null && FigureContext.TIME_UNITS.contains(measured.unit());
        return time && !cursor.lexicon().is(ReadingOption.ONE);
    }
}
