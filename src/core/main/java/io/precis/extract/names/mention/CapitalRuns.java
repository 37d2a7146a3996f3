package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.Apostrophes;

/**
 * Finds how far a run of capitalised words goes: initials, hyphens, particles and connectors are part of it. A name that
 * is known as a whole ends it, unless what follows tells an organisation.
 */
final class CapitalRuns {
    /** Lower-case words inside a name, and words from the start of a name to the one that tells an organisation. */
    private static final int MOST_WORDS_BETWEEN = 4;
    /** Tokens of the longest name; a table or a list in capitals goes on for pages. */
    private static final int LONGEST_RUN = 24;

    /** Marks that join the parts of one word. */
    static final String JOINING = Apostrophes.ALL + "-";

    /** Marks between two words with capitals that one name is made of. */
    private static final String BETWEEN_CAPITALS = JOINING + "‐‑&";

    private CapitalRuns() {}

    /** The end of the run that begins with the capitalised word at {@code from}. */
    static int end(AnalyzedSentence sentence, int from) {
        int at = first(sentence, from);
        int next = next(sentence, from, at);
        while (next > at && at < from + LONGEST_RUN) {
            at = next;
            next = next(sentence, from, at);
        }
        return at;
    }

    private static int first(AnalyzedSentence sentence, int from) {
        int unit = sentence.unit(from);
        boolean person = unit == from + 1
                && (sentence.is(from, NameClue.GIVEN) || sentence.is(from, NameClue.SURNAME))
                && sentence.isCapital(unit)
                && sentence.isNext(unit);
        return unit > from && !person ? unit : Math.max(from + 1, sentence.match(from, NameClue.ORGANISATION));
    }

    private static int next(AnalyzedSentence sentence, int from, int at) {
        boolean organisation = sentence.hasCapital(from, at, NameClue.ORGANISATION);
        boolean whole = sentence.unit(from) == at;
        if (sentence.isMark(at, ".") && sentence.isGlued(at)) {
            return whole ? at : shortened(sentence, at);
        }
        if (sentence.isCapital(at) && sentence.isNext(at) && !(sentence.isGlued(at) && sentence.isWord(at - 1))) {
            return capital(sentence, from, at, organisation, whole);
        }
        boolean owners = sentence.isMark(at, Apostrophes.ALL)
                && sentence.isGlued(at)
                && sentence.form(at - 1).endsWith("s");
        if (owners && sentence.isCapital(at + 1) && sentence.is(at + 1, NameClue.ORGANISATION)) {
            return at + 2;
        }
        if (sentence.isMark(at, BETWEEN_CAPITALS)
                && sentence.isNext(at + 1)
                && (sentence.isCapital(at + 1) || isSyllable(sentence, from, at))) {
            boolean glued = sentence.isGlued(at) && sentence.isGlued(at + 1);
            return sentence.isMark(at, "&") || glued ? at + 2 : at;
        }
        if (sentence.is(at - 1, NameClue.TAIL) || whole && !organisation) {
            return at;
        }
        boolean headed = organisation || sentence.is(from, NameClue.PLACE);
        return headed ? connected(sentence, from, at) : person(sentence, from, at);
    }

    /** Past a point that shortens a word, and the word after it. */
    private static int shortened(AnalyzedSentence sentence, int at) {
        boolean initial = sentence.isInitial(at - 1);
        if (sentence.is(at - 1, NameClue.TAIL)) {
            return sentence.has(at + 1) ? at + 1 : at;
        }
        boolean title =
                sentence.is(at - 1, NameClue.TITLE) && sentence.token(at - 1).length() <= 4;
        boolean more = sentence.isCapital(at + 1) && sentence.isNext(at + 1) && !sentence.is(at + 1, NameClue.FUNCTION);
        return more && (initial || title) ? at + 2 : initial ? at + 1 : at;
    }

    private static int capital(AnalyzedSentence sentence, int from, int at, boolean organisation, boolean whole) {
        if (sentence.is(at - 1, NameClue.TAIL) && !sentence.is(at, NameClue.TAIL)) {
            return at;
        }
        int unit = sentence.unit(at);
        boolean personal = sentence.is(at - 1, NameClue.GIVEN) || sentence.isMark(at - 1, ".");
        boolean known = unit > at && !organisation && !(personal && unit == at + 1);
        if (whole || known) {
            return sentence.hasCapital(at, head(sentence, at), NameClue.ORGANISATION) ? Math.max(unit, at + 1) : at;
        }
        return Math.max(unit, at + 1);
    }

    /** How far capitalised words go where a head of an organisation's name may stand. */
    private static int head(AnalyzedSentence sentence, int at) {
        int end = at;
        while (end < at + MOST_WORDS_BETWEEN
                && sentence.isCapital(end)
                && sentence.isNext(end)
                && !sentence.isGlued(end)) {
            end++;
        }
        return end;
    }

    /** The second part of a Korean given name: {@code Kim Yoon-man}. */
    private static boolean isSyllable(AnalyzedSentence sentence, int from, int at) {
        return at - from == 2
                && sentence.is(from, NameClue.SURNAME)
                && sentence.isWord(at + 1)
                && sentence.token(from).length() <= 4
                && sentence.token(at + 1).length() <= 5;
    }

    /** Past particles and the capitalised word after them, where what stands before may be given names. */
    private static int person(AnalyzedSentence sentence, int from, int at) {
        int i = over(sentence, at, NameClue.PARTICLE);
        if (i == at
                || sentence.match(i, NameClue.TITLE) > i
                || sentence.is(i, NameClue.COMMON)
                || sentence.is(at, NameClue.IN)) {
            return at;
        }
        boolean surname =
                sentence.is(i, NameClue.SURNAME) && sentence.match(i, NameClue.CITY) == i && sentence.unit(i) == i;
        boolean grammar = sentence.is(at, NameClue.FUNCTION);
        return !grammar || surname || isGiven(sentence, from, at) ? i + 1 : at;
    }

    private static boolean isGiven(AnalyzedSentence sentence, int from, int to) {
        int given = 0;
        for (int i = from; i < to; i++) {
            if (sentence.isWord(i) && !sentence.is(i, NameClue.GIVEN) && !sentence.isInitial(i)) {
                return false;
            }
            given += sentence.is(i, NameClue.GIVEN) ? 1 : 0;
        }
        return given > 0 && given < 3;
    }

    /** Past the connectors of an organisation's name and the capitalised word after them. */
    private static int connected(AnalyzedSentence sentence, int from, int at) {
        int i = over(sentence, at, NameClue.CONNECTOR);
        if (i == at || sentence.is(i, NameClue.COMMON)) {
            return at;
        }
        boolean and = false;
        for (int k = at; k < i; k++) {
            and |= sentence.is(k, NameClue.AND);
        }
        boolean first = isFirst(sentence, from, at);
        boolean apart = and
                ? first || !isSubject(sentence, at - 1) || !isSubject(sentence, i)
                : !first && sentence.is(i, NameClue.ORGANISATION);
        return apart ? at : Math.max(sentence.unit(i), i + 1);
    }

    /** Whether no connector stands before; {@code Ministry of Health and Sport} has a second subject after one. */
    private static boolean isFirst(AnalyzedSentence sentence, int from, int at) {
        for (int k = from; k < at; k++) {
            if (sentence.is(k, NameClue.CONNECTOR) && !sentence.isCapital(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubject(AnalyzedSentence sentence, int i) {
        return sentence.unit(i) == i
                && !sentence.is(i, NameClue.KNOWN)
                && !sentence.is(i, NameClue.TERRITORY)
                && !sentence.is(i, NameClue.ORGANISATION)
                && !sentence.is(i, NameClue.GIVEN)
                && sentence.match(i, NameClue.CITY) == i
                && sentence.match(i, NameClue.TITLE) == i
                && !sentence.isShouted(i);
    }

    /** The capitalised word after a few lower-case words with the clue, or {@code at}. */
    private static int over(AnalyzedSentence sentence, int at, NameClue clue) {
        int i = at;
        while (i < at + MOST_WORDS_BETWEEN
                && sentence.isNext(i)
                && !sentence.isCapital(i)
                && isInside(sentence, i, clue)) {
            i = Math.max(i + 1, sentence.match(i, clue));
        }
        return i > at && sentence.isCapital(i) && sentence.isNext(i) && sentence.isWord(at) ? i : at;
    }

    private static boolean isInside(AnalyzedSentence sentence, int i, NameClue clue) {
        return sentence.match(i, clue) > i
                || sentence.isMark(i, JOINING) && sentence.isGlued(i) && sentence.isGlued(i + 1);
    }
}
