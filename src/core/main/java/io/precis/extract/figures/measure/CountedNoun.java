package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral;
import io.precis.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a number counts, as it is written in the text.
 *
 * @param end the index after the number, with a unit that a hyphen joins to it: "12-point"
 * @param unit the unit that a hyphen joins to it: "point"; else null
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
    /** The last letters of German adjectives. */
    private static final String ADJECTIVE_ENDINGS = "enrsm";

    private static final int MOST_WORDS = 3;
    /** In characters: a later word is not what is counted. */
    private static final int FARTHEST_NOUN = 60;

    /** The noun after a number. */
    public static CountedNoun after(SentenceCursor cursor, Numeral numeral) {
        int end = numeral.end();
        if (cursor.at(end) == '-' && cursor.isLetter(end + 1)) {
            int unit = cursor.wordEnd(end + 1);
            String word = cursor.text().substring(end + 1, unit);
            String noun = noun(cursor, cursor.skipSpace(unit), true);
            return new CountedNoun(unit, word, noun == null ? word : word + " " + noun);
        }
        int p = cursor.skipSpace(end);
        PhraseHit vague = cursor.lexicon().is(ReadingOption.MYRIAD) ? cursor.find(p, VAGUE) : null;
        p = vague == null ? p : vague.end();
        PhraseHit counter = cursor.find(p, COUNTER);
        if (counter != null) {
            return new CountedNoun(end, null, cursor.text().substring(counter.start(), counter.end()));
        }
        PhraseHit of = cursor.find(p, OF);
        boolean inside = cursor.isLetter(p) && !cursor.startsWord(p) && of == null;
        if (inside
                || ((cursor.lexicon().is(ReadingOption.MYRIAD) || of != null) && numeral.form() == Numeral.Form.WEAK)) {
            return new CountedNoun(end, null, null);
        }
        boolean next = numeral.form() == Numeral.Form.WEAK;
        return new CountedNoun(end, null, noun(cursor, of == null ? p : cursor.skipSpace(of.end()), next));
    }

    /**
     * The head noun among the next words: capitalised, plural or the next word, by the options of the language; null without.
     *
     * @param next whether it is the next word in any language
     */
    private static @Nullable String noun(SentenceCursor cursor, int from, boolean next) {
        int p = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            int end = cursor.wordEnd(p);
            boolean far = i > 0 && p - from > FARTHEST_NOUN;
            if (end == p || far || Scripts.isUnspacedInFigures(cursor.at(p)) || stops(cursor, p, end)) {
                return null;
            }
            String word = cursor.text().substring(p, end);
            if (!isNumber(cursor, p, end)) {
                if (next || isNoun(cursor, p, end)) {
                    return word;
                }
                if (cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS)
                        && ADJECTIVE_ENDINGS.indexOf(cursor.at(end - 1)) < 0) {
                    return null;
                }
            }
            p = cursor.skipSpace(end);
            if (p == end) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNumber(SentenceCursor cursor, int p, int end) {
        PhraseHit number = cursor.find(p, NUMBER);
        return number != null && number.end() >= end;
    }

    private static boolean stops(SentenceCursor cursor, int p, int end) {
        PhraseHit stop = cursor.find(p, STOP);
        boolean name = Character.isUpperCase(cursor.text().charAt(p))
                && !cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS);
        return (stop != null && stop.end() >= end) || name;
    }

    private static boolean isNoun(SentenceCursor cursor, int p, int end) {
        if (cursor.lexicon().is(ReadingOption.CAPITAL_NOUNS)) {
            return Character.isUpperCase(cursor.text().charAt(p));
        }
        if (!cursor.lexicon().is(ReadingOption.PLURAL_S)) {
            return true;
        }
        PhraseHit plural = cursor.find(p, PLURAL);
        boolean s = cursor.at(end - 1) == 's' && cursor.at(end - 2) != 's' && end - p > 3;
        return s || (plural != null && plural.end() >= end);
    }
}
