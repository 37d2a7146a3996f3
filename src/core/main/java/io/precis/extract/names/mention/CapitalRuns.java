package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;

/**
 * Finds how far a run of capitalised words goes: initials, hyphens, particles and connectors are part of it. A name that
 * is known as a whole ends it, unless what follows tells an organisation.
 */
final class CapitalRuns {
    private static final int REACH = 4;
    /** Words of the longest name there may be; a table or a list in capitals goes on for pages. */
    private static final int LONGEST = 24;

    private CapitalRuns() {}

    /** The end of the run that begins with the capitalised word at {@code from}. */
    static int end(AnalyzedSentence words, int from) {
        int at = first(words, from);
        int next = next(words, from, at);
        while (next > at && at < from + LONGEST) {
            at = next;
            next = next(words, from, at);
        }
        return at;
    }

    private static int first(AnalyzedSentence words, int from) {
        int unit = words.unit(from);
        boolean person = unit == from + 1
                && (words.is(from, NameClue.GIVEN) || words.is(from, NameClue.SURNAME))
                && words.isCapital(unit)
                && words.isNext(unit);
        return unit > from && !person ? unit : Math.max(from + 1, words.match(from, NameClue.ORGANISATION));
    }

    private static int next(AnalyzedSentence words, int from, int at) {
        boolean organisation = words.hasCapital(from, at, NameClue.ORGANISATION);
        boolean whole = words.unit(from) == at;
        if (words.isMark(at, ".") && words.isGlued(at)) {
            return whole ? at : shortened(words, at);
        }
        if (words.isCapital(at) && words.isNext(at) && !(words.isGlued(at) && words.isWord(at - 1))) {
            return capital(words, from, at, organisation, whole);
        }
        boolean owners = words.isMark(at, "'’")
                && words.isGlued(at)
                && words.form(at - 1).endsWith("s");
        if (owners && words.isCapital(at + 1) && words.is(at + 1, NameClue.ORGANISATION)) {
            return at + 2;
        }
        if (words.isMark(at, "-'’‐‑&")
                && words.isNext(at + 1)
                && (words.isCapital(at + 1) || isSyllable(words, from, at))) {
            boolean glued = words.isGlued(at) && words.isGlued(at + 1);
            return words.isMark(at, "&") || glued ? at + 2 : at;
        }
        if (words.is(at - 1, NameClue.TAIL) || whole && !organisation) {
            return at;
        }
        boolean headed = organisation || words.is(from, NameClue.PLACE);
        return headed ? connected(words, from, at) : person(words, from, at);
    }

    /** Past a point that shortens a word, and the word after it. */
    private static int shortened(AnalyzedSentence words, int at) {
        boolean initial = words.isInitial(at - 1);
        if (words.is(at - 1, NameClue.TAIL)) {
            return words.has(at + 1) ? at + 1 : at;
        }
        boolean title = words.is(at - 1, NameClue.TITLE) && words.token(at - 1).length() <= 4;
        boolean more = words.isCapital(at + 1) && words.isNext(at + 1) && !words.is(at + 1, NameClue.FUNCTION);
        return more && (initial || title) ? at + 2 : initial ? at + 1 : at;
    }

    private static int capital(AnalyzedSentence words, int from, int at, boolean organisation, boolean whole) {
        if (words.is(at - 1, NameClue.TAIL) && !words.is(at, NameClue.TAIL)) {
            return at;
        }
        int unit = words.unit(at);
        boolean personal = words.is(at - 1, NameClue.GIVEN) || words.isMark(at - 1, ".");
        boolean known = unit > at && !organisation && !(personal && unit == at + 1);
        if (whole || known) {
            return words.hasCapital(at, head(words, at), NameClue.ORGANISATION) ? Math.max(unit, at + 1) : at;
        }
        return Math.max(unit, at + 1);
    }

    /** How far capitalised words go where a head of an organisation's name may stand. */
    private static int head(AnalyzedSentence words, int at) {
        int end = at;
        while (end < at + REACH && words.isCapital(end) && words.isNext(end) && !words.isGlued(end)) {
            end++;
        }
        return end;
    }

    /** The second part of a Korean given name: {@code Kim Yoon-man}. */
    private static boolean isSyllable(AnalyzedSentence words, int from, int at) {
        return at - from == 2
                && words.is(from, NameClue.SURNAME)
                && words.isWord(at + 1)
                && words.token(from).length() <= 4
                && words.token(at + 1).length() <= 5;
    }

    /** Past particles and the capitalised word after them, where what stands before may be given names. */
    private static int person(AnalyzedSentence words, int from, int at) {
        int i = over(words, at, NameClue.PARTICLE);
        if (i == at
                || words.match(i, NameClue.TITLE) > i
                || words.is(i, NameClue.COMMON)
                || words.is(at, NameClue.IN)) {
            return at;
        }
        boolean surname = words.is(i, NameClue.SURNAME) && words.match(i, NameClue.CITY) == i && words.unit(i) == i;
        boolean grammar = words.is(at, NameClue.FUNCTION);
        return !grammar || surname || isGiven(words, from, at) ? i + 1 : at;
    }

    private static boolean isGiven(AnalyzedSentence words, int from, int to) {
        int given = 0;
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && !words.is(i, NameClue.GIVEN) && !words.isInitial(i)) {
                return false;
            }
            given += words.is(i, NameClue.GIVEN) ? 1 : 0;
        }
        return given > 0 && given < 3;
    }

    /** Past the connectors of an organisation's name and the capitalised word after them. */
    private static int connected(AnalyzedSentence words, int from, int at) {
        int i = over(words, at, NameClue.CONNECTOR);
        if (i == at || words.is(i, NameClue.COMMON)) {
            return at;
        }
        boolean and = false;
        for (int k = at; k < i; k++) {
            and |= words.is(k, NameClue.AND);
        }
        boolean first = isFirst(words, from, at);
        boolean apart = and ? first || !isMatter(words, at - 1) || !isMatter(words, i) : !first && isHead(words, i);
        return apart ? at : Math.max(words.unit(i), i + 1);
    }

    /** Whether no connector stands before: only {@code Ministry of Health and Sport} has a second matter after one. */
    private static boolean isFirst(AnalyzedSentence words, int from, int at) {
        for (int k = from; k < at; k++) {
            if (words.is(k, NameClue.CONNECTOR) && !words.isCapital(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHead(AnalyzedSentence words, int i) {
        return words.is(i, NameClue.ORGANISATION);
    }

    private static boolean isMatter(AnalyzedSentence words, int i) {
        return words.unit(i) == i
                && !words.is(i, NameClue.KNOWN)
                && !words.is(i, NameClue.TERRITORY)
                && !words.is(i, NameClue.ORGANISATION)
                && !words.is(i, NameClue.GIVEN)
                && words.match(i, NameClue.CITY) == i
                && words.match(i, NameClue.TITLE) == i
                && !words.isShouted(i);
    }

    /** The capitalised word after a few lower-case words with the clue, or {@code at}. */
    private static int over(AnalyzedSentence words, int at, NameClue clue) {
        int i = at;
        while (i < at + REACH && words.isNext(i) && !words.isCapital(i) && isInside(words, i, clue)) {
            i = Math.max(i + 1, words.match(i, clue));
        }
        return i > at && words.isCapital(i) && words.isNext(i) && words.isWord(at) ? i : at;
    }

    private static boolean isInside(AnalyzedSentence words, int i, NameClue clue) {
        return words.match(i, clue) > i || words.isMark(i, "'’-") && words.isGlued(i) && words.isGlued(i + 1);
    }
}
