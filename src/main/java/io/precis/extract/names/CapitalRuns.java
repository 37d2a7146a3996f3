package io.precis.extract.names;

/** Finds how far a run of capitalised words goes: initials, hyphens, particles and connectors are part of it. */
final class CapitalRuns {
    private CapitalRuns() {}

    /** The end of the run that begins with the capitalised word at {@code from}. */
    static int end(Words words, int from) {
        int at = from + 1;
        boolean organisation = words.is(from, Clue.ORGANISATION);
        while (true) {
            int next = next(words, at, organisation);
            if (next == at) {
                return at;
            }
            for (int i = at; i < next; i++) {
                organisation |= words.is(i, Clue.ORGANISATION);
            }
            at = next;
        }
    }

    private static int next(Words words, int at, boolean organisation) {
        if (words.isMark(at, ".") && words.isGlued(at) && isAbbreviated(words, at - 1)) {
            return words.isCapital(at + 1) && words.isNext(at + 1) ? at + 2 : words.isInitial(at - 1) ? at + 1 : at;
        }
        if (words.isCapital(at) && words.isNext(at) && !breaks(words, at)) {
            return at + 1;
        }
        boolean joined = words.isMark(at, "-'’‐‑&") && words.isNext(at + 1) && words.isCapital(at + 1);
        if (joined && (words.isMark(at, "&") || words.isGlued(at) && words.isGlued(at + 1))) {
            return at + 2;
        }
        int person = over(words, at, Clue.PARTICLE);
        if (person > at) {
            return person;
        }
        return organisation ? over(words, at, Clue.CONNECTOR) : at;
    }

    /** Two words with nothing between them are of two scripts; a line's end parts names. */
    private static boolean breaks(Words words, int at) {
        return words.isGlued(at) && words.isWord(at - 1);
    }

    private static boolean isAbbreviated(Words words, int at) {
        return words.isInitial(at)
                || words.is(at, Clue.TITLE) && words.token(at).span().length() <= 4;
    }

    /** Past a few lower-case words with the clue and the capitalised word after them, or {@code at}. */
    private static int over(Words words, int at, Clue clue) {
        int i = at;
        while (i < at + 4 && words.isNext(i) && !words.isCapital(i) && isInside(words, i, clue)) {
            i++;
        }
        return i > at && words.isCapital(i) && words.isNext(i) && words.isWord(at) ? i + 1 : at;
    }

    private static boolean isInside(Words words, int i, Clue clue) {
        return words.is(i, clue) || words.isMark(i, "'’-") && words.isGlued(i) && words.isGlued(i + 1);
    }
}
