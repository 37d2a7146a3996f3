package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;

/** Reads what makes digits an ordinal, or a day of a month. */
final class OrdinalReader {
    private static final PhraseRoles ENDING = PhraseRoles.of(PhraseRole.ORDINAL_ENDING);
    private static final PhraseRoles MEASURE = PhraseRoles.of(PhraseRole.CURRENCY, PhraseRole.UNIT);
    private static final PhraseRoles MONTH = PhraseRoles.of(PhraseRole.MONTH);
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final SentenceCursor passage;

    OrdinalReader(SentenceCursor passage) {
        this.passage = passage;
    }

    /** The end of the month whose day the number is, or -1. */
    int monthEnd(Numeral numeral) {
        boolean day = (numeral.form() == Form.PLAIN || numeral.form() == Form.ORDINAL)
                && numeral.value().compareTo(LAST_DAY) <= 0;
        int p = day ? passage.skipSpace(Math.max(numeral.end(), end(numeral.end()))) : -1;
        Hit of = day ? passage.find(p, OF) : null;
        Hit month = day ? passage.find(of == null ? p : passage.skipSpace(of.end()), MONTH) : null;
        if (month == null) {
            return -1;
        }
        boolean name = month.end() - month.start() > 3
                || Character.isUpperCase(passage.text().charAt(month.start()));
        return name ? month.end() : -1;
    }

    /** The end of what makes an ordinal of the digits that end at {@code end}, or -1. */
    int end(int end) {
        char c = passage.at(end);
        int from = c == '-' || c == ':' || c == '\'' ? end + 1 : end;
        Hit hit = passage.find(from, ENDING);
        Hit unit = passage.find(from, MEASURE);
        boolean longer = hit != null && unit != null && unit.end() > hit.end();
        if (hit == null || longer || !passage.endsWord(hit.end())) {
            return -1;
        }
        if (c != '.') {
            return hit.end();
        }
        int next = passage.skipSpace(hit.end());
        boolean sentence = !passage.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                && Character.isUpperCase(passage.text().charAt(Math.min(next, passage.end() - 1)));
        return next > hit.end() && passage.isLetter(next) && !sentence ? hit.end() : -1;
    }
}
