package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.QuotationMarks;
import java.util.List;

/** Finds organisations whose name stands in quotation marks after a word for its kind. */
final class QuotedNames {
    /** A name ends before these marks, so that a quoted sentence is not taken for one. */
    private static final String NOT_IN_NAME = QuotationMarks.NAME_OPENING + ",.;:?!";

    /** In tokens. */
    private static final int LONGEST_QUOTED_NAME = 7;

    private QuotedNames() {}

    /** The end of such a name, without its closing mark, that begins at {@code i}; {@code i} where none does. */
    static int end(AnalyzedSentence sentence, int i) {
        if (!sentence.isMark(i - 1, QuotationMarks.NAME_OPENING) || !isBody(sentence, i - 1)) {
            return i;
        }
        int end = i;
        while (end < i + LONGEST_QUOTED_NAME
                && sentence.has(end)
                && !sentence.isMark(end, QuotationMarks.NAME_CLOSING)
                && !sentence.isMark(end, NOT_IN_NAME)) {
            end++;
        }
        return sentence.isMark(end, QuotationMarks.NAME_CLOSING) ? end : i;
    }

    /** Whether the word before the mark says what is named: {@code компанія «…»}, {@code ТОВ «…»}. */
    private static boolean isBody(AnalyzedSentence sentence, int mark) {
        return sentence.is(mark - 1, NameClue.TAIL) || sentence.matchBefore(mark, NameClue.ORGANISATION) < mark;
    }

    static void add(AnalyzedSentence sentence, int from, int to, List<NameMention> found) {
        found.add(new NameMention(
                sentence.span(from, to),
                sentence.stems(from, to),
                KindEvidence.organisation(3),
                KindEvidence.NONE,
                null));
    }
}
