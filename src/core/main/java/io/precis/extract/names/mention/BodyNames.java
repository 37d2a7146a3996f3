package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;

/**
 * Finds institutions whose names go on in lower case, as most languages write them: behind their head ({@code
 * Ministerstvo kultury}, {@code ministère de la Culture}) or up to it ({@code Nejvyšší kontrolní úřad}).
 */
final class BodyNames {
    /** Words from the beginning of a name to its head, and tokens that one step behind the head may take. */
    private static final int MOST_WORDS_BETWEEN = 4;

    /** Steps behind the head: {@code Ministry | of Health | and Social | Affairs}. */
    private static final int MOST_STEPS = 5;

    private BodyNames() {}

    /**
     * The end of the institution's name of which {@code [from, to)} is the beginning, or {@code to} where it is none or
     * goes no further.
     *
     * @param to the end of a run of capitalised words, or of a lower-case head
     */
    static int end(AnalyzedSentence sentence, int from, int to) {
        boolean headed = sentence.unit(from) != to && hasHead(sentence, from, to);
        int head = headed ? to : head(sentence, from, to);
        if (!headed && head == to) {
            return to;
        }
        int end = complement(sentence, head, head > to || isHead(sentence, to - 1));
        return isName(sentence, from, head, end) ? end : to;
    }

    /** Whether there is a capital in it, a connector or a genitive; {@code tribunal administratif} alone is any. */
    private static boolean isName(AnalyzedSentence sentence, int from, int head, int end) {
        boolean adjective =
                sentence.lexicon().isModifier(sentence.form(head)) && sentence.match(head, NameClue.FIELD) == head + 1;
        if (head < end && sentence.lexicon().declines() && !adjective) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (sentence.isCapital(i) || sentence.is(i, NameClue.CONNECTOR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHead(AnalyzedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isHead(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name in lower case may begin here. */
    static boolean isOffice(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.OFFICE);
    }

    private static boolean isHead(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.OFFICE)
                || sentence.is(i, NameClue.COMPOUND)
                || sentence.is(i, NameClue.ORGANISATION) && sentence.isCapital(i);
    }

    /** The end of the head after a name's first words, or {@code to} where none follows. */
    private static int head(AnalyzedSentence sentence, int from, int to) {
        if (!isLead(sentence, from, to)) {
            return to;
        }
        for (int i = to; i < to + MOST_WORDS_BETWEEN && isLowerCase(sentence, i); i++) {
            if (sentence.is(i, NameClue.OFFICE) || sentence.is(i, NameClue.COMPOUND)) {
                return i + 1;
            }
            boolean goesOn = sentence.is(i, NameClue.FIELD)
                    || sentence.is(i, NameClue.CONNECTOR)
                    || sentence.lexicon().isModifier(sentence.form(i));
            if (!goesOn) {
                return to;
            }
        }
        return to;
    }

    /** Whether the capitalised words stand as words do before a head: adjectives, genitives, names of places. */
    private static boolean isLead(AnalyzedSentence sentence, int from, int to) {
        boolean initial = CapitalUse.isInitial(sentence, from);
        for (int i = from; i < to; i++) {
            boolean lead = sentence.is(i, NameClue.LEAD)
                    || sentence.isMark(i, CapitalRuns.JOINING)
                    || sentence.is(i, NameClue.CITY)
                    || sentence.is(i, NameClue.TERRITORY)
                    || !(initial && i == from)
                            && (sentence.is(i, NameClue.DEMONYM)
                                    || sentence.is(i, NameClue.TOWN)
                                    || sentence.lexicon().isModifier(sentence.form(i)));
            if (!lead || sentence.is(i, NameClue.GIVEN)) {
                return false;
            }
        }
        return from < to;
    }

    /** The end of what follows a head: fields, and names behind a preposition or, where names decline, a place. */
    private static int complement(AnalyzedSentence sentence, int head, boolean named) {
        int end = head;
        for (int step = 0; step < MOST_STEPS; step++) {
            int next = next(sentence, end, named);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int next(AnalyzedSentence sentence, int at, boolean named) {
        int i = at;
        boolean and = false;
        while (i < at + MOST_WORDS_BETWEEN && isConnector(sentence, i)) {
            and |= sentence.is(i, NameClue.AND);
            i++;
        }
        if (!sentence.isNext(i)) {
            return at;
        }
        int field = sentence.match(i, NameClue.FIELD);
        if (field > i) {
            return field;
        }
        boolean place = sentence.is(i, NameClue.TERRITORY) || sentence.is(i, NameClue.CITY);
        boolean follows = i > at ? !and : place && sentence.lexicon().declines();
        return named && follows && sentence.isCapital(i) && !isPerson(sentence, i) ? CapitalRuns.end(sentence, i) : at;
    }

    private static boolean isConnector(AnalyzedSentence sentence, int i) {
        boolean word = sentence.is(i, NameClue.CONNECTOR) && !sentence.isCapital(i);
        return sentence.isNext(i)
                && (word || sentence.isMark(i, CapitalRuns.JOINING) && sentence.isGlued(i) && sentence.isGlued(i + 1));
    }

    private static boolean isPerson(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.GIVEN)
                && !sentence.is(i, NameClue.CITY)
                && sentence.isCapital(i + 1)
                && sentence.isNext(i + 1);
    }

    private static boolean isLowerCase(AnalyzedSentence sentence, int i) {
        return sentence.isWord(i) && sentence.isNext(i) && !sentence.isCapital(i);
    }
}
