package io.precis.extract.names.mention;

import io.precis.article.Span;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a run of capitalised words into names: at titles, at capitalised words that are no names, and where a person
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
    static List<Span> of(AnalyzedSentence words, int from, int to, boolean nouns) {
        List<Span> pieces = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            boolean inside = i > start && words.is(i - 1, NameClue.CONNECTOR) && !words.isCapital(i - 1);
            int unit = Math.min(to, words.unit(i));
            int other = inside || unit > i ? i : Math.max(title(words, start, i, to), common(words, start, i, to));
            if (other > i) {
                add(pieces, start, i);
                i = other;
                start = i;
            } else if (i > start && isPersonAfter(words, start, i, to, nouns)) {
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
    private static int common(AnalyzedSentence words, int start, int i, int to) {
        boolean given = words.is(i, NameClue.GIVEN) && i + 1 < to && words.isCapital(i + 1);
        return given || isGlued(words, i, start) ? i : Math.min(to, words.match(i, NameClue.COMMON));
    }

    private static boolean isGlued(AnalyzedSentence words, int i, int start) {
        return i > start && words.isMark(i - 1, "'’-") && words.isGlued(i);
    }

    /** The end of a title at {@code i}, its point included; {@code i} where there is none or it is a surname. */
    private static int title(AnalyzedSentence words, int start, int i, int to) {
        int end = words.match(i, NameClue.TITLE);
        if (end == i || end > to) {
            return i;
        }
        boolean surname = i > start && end == i + 1 && end == to && words.is(i - 1, NameClue.GIVEN);
        if (surname || isGlued(words, i, start)) {
            return i;
        }
        return end < to && words.isMark(end, ".") && words.isGlued(end) ? end + 1 : end;
    }

    /** Whether a full name follows an abbreviation, or an organisation that a title stands before. */
    private static boolean isPersonAfter(AnalyzedSentence words, int start, int i, int to, boolean nouns) {
        if (!words.is(i, NameClue.GIVEN) || !words.isCapital(i + 1) || i + 1 >= to || words.isShouted(i)) {
            return false;
        }
        if (words.match(i, NameClue.CITY) > i
                || words.is(i, NameClue.ORGANISATION)
                || words.is(i + 1, NameClue.ORGANISATION)) {
            return false;
        }
        if (words.isShouted(i - 1) && !words.shouting() && words.token(i - 1).length() > 1) {
            return true;
        }
        boolean body = words.hasCapital(start, i, NameClue.ORGANISATION);
        return body ? PersonRoles.titleBefore(words, start) < start : nouns && isNounBefore(words, i);
    }

    /** "der Torhüter Jan Storm", "sein Rücktritt": no word that a given name goes on from. */
    private static boolean isNounBefore(AnalyzedSentence words, int i) {
        return words.isWord(i - 1)
                && words.token(i - 1).length() > 3
                && !words.is(i - 1, NameClue.GIVEN)
                && !words.is(i - 1, NameClue.PARTICLE)
                && words.match(i - 1, NameClue.CITY) == i - 1;
    }
}
