package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.QuotationMarks;
import java.util.List;

/** Finds organisations whose name stands in quotation marks after the word for what they are. */
final class QuotedNames {
    /** A name ends before these marks, so that a quoted sentence is not taken for one. */
    private static final String NOT_IN_NAME = QuotationMarks.NAME_OPENING + ",.;:?!";

    private static final int MOST = 7;

    private QuotedNames() {}

    /** The end of such a name, without its closing mark, that begins at {@code i}; {@code i} where none does. */
    static int end(AnalyzedSentence words, int i) {
        if (!words.isMark(i - 1, QuotationMarks.NAME_OPENING) || !isBody(words, i - 1)) {
            return i;
        }
        int end = i;
        while (end < i + MOST
                && words.has(end)
                && !words.isMark(end, QuotationMarks.NAME_CLOSING)
                && !words.isMark(end, NOT_IN_NAME)) {
            end++;
        }
        return words.isMark(end, QuotationMarks.NAME_CLOSING) ? end : i;
    }

    /** Whether the word before the mark says what is named: {@code компанія «…»}, {@code ТОВ «…»}. */
    private static boolean isBody(AnalyzedSentence words, int mark) {
        return words.is(mark - 1, NameClue.TAIL) || words.matchBefore(mark, NameClue.ORGANISATION) < mark;
    }

    static void add(AnalyzedSentence words, int from, int to, List<NameMention> found) {
        found.add(new NameMention(
                words.span(from, to), words.stems(from, to), KindEvidence.organisation(3), KindEvidence.NONE, null));
    }
}
