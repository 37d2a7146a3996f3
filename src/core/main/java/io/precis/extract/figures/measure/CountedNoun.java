package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * The noun a number counts, as it stands in the text.
 *
 * @param end index after the number with a unit that hangs on it: "12-point"
 * @param unit what hangs on the number: "point", else null
 * @param noun the words counted, null when none is found
 */
public record CountedNoun(
        int end, @Nullable String unit, @Nullable String noun) {
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final PhraseRoles STOP = PhraseRoles.of(
            PhraseRole.STOP,
            PhraseRole.FUNCTION,
            PhraseRole.TO,
            PhraseRole.AND,
            PhraseRole.MORE_AFTER,
            PhraseRole.LESS_AFTER,
            PhraseRole.APPROX_AFTER,
            PhraseRole.BETWEEN_AND);
    private static final PhraseRoles VAGUE = PhraseRoles.of(PhraseRole.MORE_AFTER, PhraseRole.APPROX_AFTER);
    private static final PhraseRoles PLURAL = PhraseRoles.of(PhraseRole.PLURAL, PhraseRole.GRAVE);
    private static final PhraseRoles COUNTER = PhraseRoles.of(PhraseRole.COUNTER);
    private static final PhraseRoles NUMBER = PhraseRoles.of(PhraseRole.CARDINAL, PhraseRole.ORDINAL);
    /** What German adjectives end in. */
    private static final String ADJECTIVES = "enrsm";

    private static final int FARTHEST = 3;

    public static CountedNoun after(SentenceCursor passage, Numeral numeral) {
        int end = numeral.end();
        if (passage.at(end) == '-' && passage.isLetter(end + 1)) {
            int unit = passage.wordEnd(end + 1);
            String word = passage.text().substring(end + 1, unit);
            String noun = noun(passage, passage.skipSpace(unit), true);
            return new CountedNoun(unit, word, noun == null ? word : word + " " + noun);
        }
        int p = passage.skipSpace(end);
        Hit vague = passage.lexicon().is(ReadingOption.MYRIAD) ? passage.find(p, VAGUE) : null;
        p = vague == null ? p : vague.end();
        Hit counter = passage.find(p, COUNTER);
        if (counter != null) {
            return new CountedNoun(end, null, passage.text().substring(counter.start(), counter.end()));
        }
        Hit of = passage.find(p, OF);
        boolean inside = passage.isLetter(p) && !passage.startsWord(p) && of == null;
        if (inside
                || ((passage.lexicon().is(ReadingOption.MYRIAD) || of != null)
                        && numeral.form() == Numeral.Form.WEAK)) {
            return new CountedNoun(end, null, null);
        }
        boolean next = numeral.form() == Numeral.Form.WEAK;
        return new CountedNoun(end, null, noun(passage, of == null ? p : passage.skipSpace(of.end()), next));
    }

    /** The head noun among the next words: capitalised, plural or simply the next, as the language has it. */
    private static @Nullable String noun(SentenceCursor passage, int from, boolean next) {
        int p = from;
        for (int i = 0; i < FARTHEST; i++) {
            int end = passage.wordEnd(p);
            boolean far = i > 0 && p - from > 60;
            if (end == p || far || Scripts.isUnspacedInFigures(passage.at(p)) || stops(passage, p, end)) {
                return null;
            }
            String word = passage.text().substring(p, end);
            if (!isNumber(passage, p, end)) {
                if (next || isNoun(passage, p, end)) {
                    return word;
                }
                if (passage.lexicon().is(ReadingOption.CAPITAL_NOUNS) && ADJECTIVES.indexOf(passage.at(end - 1)) < 0) {
                    return null;
                }
            }
            p = passage.skipSpace(end);
            if (p == end) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNumber(SentenceCursor passage, int p, int end) {
        Hit number = passage.find(p, NUMBER);
        return number != null && number.end() >= end;
    }

    private static boolean stops(SentenceCursor passage, int p, int end) {
        Hit stop = passage.find(p, STOP);
        boolean name = Character.isUpperCase(passage.text().charAt(p))
                && !passage.lexicon().is(ReadingOption.CAPITAL_NOUNS);
        return (stop != null && stop.end() >= end) || name;
    }

    private static boolean isNoun(SentenceCursor passage, int p, int end) {
        if (passage.lexicon().is(ReadingOption.CAPITAL_NOUNS)) {
            return Character.isUpperCase(passage.text().charAt(p));
        }
        if (!passage.lexicon().is(ReadingOption.PLURAL_S)) {
            return true;
        }
        Hit plural = passage.find(p, PLURAL);
        boolean s = passage.at(end - 1) == 's' && passage.at(end - 2) != 's' && end - p > 3;
        return s || (plural != null && plural.end() >= end);
    }
}
