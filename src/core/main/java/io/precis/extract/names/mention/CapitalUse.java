package io.precis.extract.names.mention;

import io.precis.text.QuotationMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a document uses capitals: which words it also writes in lower case, and which it writes with a capital inside a
 * sentence, where only names have one.
 *
 * @param lower forms seen in lower case
 * @param inner forms seen with a capital inside a sentence that is no headline
 */
public record CapitalUse(Set<String> lower, Set<String> inner) {
    /** Marks that may stand between the beginning of a sentence, line or quotation and its first word. */
    private static final String BEFORE_FIRST_WORD = QuotationMarks.BEFORE_FIRST_WORD + "([-–—*•";

    public static CapitalUse of(List<AnalyzedSentence> sentences) {
        Set<String> lower = new HashSet<>();
        Set<String> inner = new HashSet<>();
        for (AnalyzedSentence sentence : sentences) {
            boolean headline = isHeadline(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCapital(i)) {
                    if (!headline && !isInitial(sentence, i)) {
                        inner.add(sentence.form(i));
                    }
                } else if (sentence.isWord(i)) {
                    lower.add(sentence.form(i));
                }
            }
        }
        return new CapitalUse(lower, inner);
    }

    /** Whether most of its words have a capital, so that capitals tell nothing. */
    static boolean isHeadline(AnalyzedSentence sentence) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isWord(i) && sentence.token(i).length() > 3) {
                all++;
                capitals += sentence.isCapital(i) ? 1 : 0;
            }
        }
        return sentence.shouting() || all > 5 && capitals * 3 > all * 2;
    }

    /** Whether a sentence, a line or a quotation begins here, so that any word has a capital. */
    static boolean isInitial(AnalyzedSentence sentence, int i) {
        int before = i - 1;
        while (before >= 0 && sentence.isNext(before + 1) && sentence.isMark(before, BEFORE_FIRST_WORD)) {
            before--;
        }
        return before < 0
                || !sentence.isNext(before + 1)
                || sentence.isMark(before, ".:!?…;¿¡|") && !sentence.isInitial(before - 1);
    }
}
