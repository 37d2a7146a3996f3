package io.precis.extract.names.mention;

import io.precis.article.Span;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a run of capitalised words into names: at titles, at capitalised words that are no names, and where a person
 * follows an organisation or, where nouns have capitals, a noun.
 */
final class RunSplitter {
    private RunSplitter() {}

    /**
     * The pieces of the run, as stretches of token indices in order.
     *
     * @param nouns whether common nouns have a capital too, as in German
     * @return none empty; a title, or a word that is no name, is in no piece
     */
    static List<Span> of(AnalyzedSentence sentence, int from, int to, boolean nouns) {
        List<Span> pieces = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            boolean inside = i > start && sentence.is(i - 1, NameClue.CONNECTOR) && !sentence.isCapital(i - 1);
            int unit = Math.min(to, sentence.unit(i));
            int other =
                    inside || unit > i ? i : Math.max(other(sentence, start, i, to), common(sentence, start, i, to));
            if (other > i) {
                add(pieces, start, i);
                i = other;
                start = i;
            } else if (i > start && isPersonAfter(sentence, start, i, to, nouns)) {
                add(pieces, start, i);
                start = i;
                i++;
            } else {
                i = Math.max(i + 1, unit);
            }
        }
        add(pieces, start, to);
        return pieces;
    }

    private static void add(List<Span> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Span(from, to));
        }
    }

    /** The end of what is no name at {@code i}, such as a month; {@code i} where a name may begin. */
    private static int common(AnalyzedSentence sentence, int start, int i, int to) {
        boolean given = sentence.is(i, NameClue.GIVEN) && i + 1 < to && sentence.isCapital(i + 1);
        return given || isGlued(sentence, i, start) ? i : Math.min(to, sentence.match(i, NameClue.COMMON));
    }

    private static boolean isGlued(AnalyzedSentence sentence, int i, int start) {
        return i > start && sentence.isMark(i - 1, CapitalRuns.JOINING) && sentence.isGlued(i);
    }

    /** The end of a title at {@code i}, or of a word that says at the beginning of a run what firm is named behind it. */
    private static int other(AnalyzedSentence sentence, int start, int i, int to) {
        int firm = i == start || sentence.is(i - 1, NameClue.FUNCTION) ? sentence.match(i, NameClue.FIRM) : i;
        return firm > i && firm < to && sentence.isCapital(firm) ? firm : title(sentence, start, i, to);
    }

    /** The end of a title at {@code i}, its point included; {@code i} where there is none or it is a surname. */
    private static int title(AnalyzedSentence sentence, int start, int i, int to) {
        int end = sentence.match(i, NameClue.TITLE);
        if (end == i || end > to) {
            return i;
        }
        boolean surname = i > start && end == i + 1 && end == to && sentence.is(i - 1, NameClue.GIVEN);
        if (surname || isGlued(sentence, i, start)) {
            return i;
        }
        return end < to && sentence.isMark(end, ".") && sentence.isGlued(end) ? end + 1 : end;
    }

    /** Whether a full name follows an abbreviation, or an organisation that a title stands before. */
    private static boolean isPersonAfter(AnalyzedSentence sentence, int start, int i, int to, boolean nouns) {
        if (!sentence.is(i, NameClue.GIVEN) || !sentence.isCapital(i + 1) || i + 1 >= to || sentence.isShouted(i)) {
            return false;
        }
        if (sentence.match(i, NameClue.CITY) > i
                || sentence.is(i, NameClue.ORGANISATION)
                || sentence.is(i + 1, NameClue.ORGANISATION)) {
            return false;
        }
        if (sentence.isShouted(i - 1)
                && !sentence.shouting()
                && sentence.token(i - 1).length() > 1) {
            return true;
        }
        boolean body = sentence.hasCapital(start, i, NameClue.ORGANISATION);
        return body ? PersonRoles.titleBefore(sentence, start) < start : nouns && isNounBefore(sentence, i);
    }

    /** Whether the word before is a noun, as in "der Torhüter Jan Storm", and no part of the person's name. */
    private static boolean isNounBefore(AnalyzedSentence sentence, int i) {
        return sentence.isWord(i - 1)
                && sentence.token(i - 1).length() > 3
                && !sentence.is(i - 1, NameClue.GIVEN)
                && !sentence.is(i - 1, NameClue.PARTICLE)
                && sentence.match(i - 1, NameClue.CITY) == i - 1;
    }
}
