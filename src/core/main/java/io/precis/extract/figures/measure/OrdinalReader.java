package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;

/** Reads what makes a number an ordinal or a day of a month. */
final class OrdinalReader {
    private static final PhraseRoles ENDING = PhraseRoles.of(PhraseRole.ORDINAL_ENDING);
    private static final PhraseRoles MEASURE = PhraseRoles.of(PhraseRole.CURRENCY, PhraseRole.UNIT);
    private static final PhraseRoles MONTH = PhraseRoles.of(PhraseRole.MONTH);
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final SentenceCursor cursor;

    OrdinalReader(SentenceCursor cursor) {
        this.cursor = cursor;
    }

    /** The end of the month's name when the number is its day, or -1. */
    int monthEnd(Numeral numeral) {
        boolean day = (numeral.form() == Form.PLAIN || numeral.form() == Form.ORDINAL)
                && numeral.value().compareTo(LAST_DAY) <= 0;
        int p = day ? cursor.skipSpace(Math.max(numeral.end(), endingEnd(numeral.end()))) : -1;
        PhraseHit of = day ? cursor.find(p, OF) : null;
        PhraseHit month = day ? cursor.find(of == null ? p : cursor.skipSpace(of.end()), MONTH) : null;
        if (month == null) {
            return -1;
        }
        boolean name = month.end() - month.start() > 3
                || Character.isUpperCase(cursor.text().charAt(month.start()));
        return name ? month.end() : -1;
    }

    /** The end of the ending that makes an ordinal of the digits before {@code end}, or -1. */
    int endingEnd(int end) {
        char c = cursor.at(end);
        int from = c == '-' || c == ':' || c == '\'' ? end + 1 : end;
        PhraseHit hit = cursor.find(from, ENDING);
        PhraseHit unit = cursor.find(from, MEASURE);
        boolean longer = hit != null && unit != null && unit.end() > hit.end();
        if (hit == null || longer || !cursor.endsWord(hit.end())) {
            return -1;
        }
        if (c != '.') {
            return hit.end();
        }
        int next = cursor.skipSpace(hit.end());
        boolean sentence = !cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                && Character.isUpperCase(cursor.text().charAt(Math.min(next, cursor.end() - 1)));
        return next > hit.end() && cursor.isLetter(next) && !sentence ? hit.end() : -1;
    }
}
