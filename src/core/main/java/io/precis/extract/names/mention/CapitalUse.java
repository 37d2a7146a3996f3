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
        for (AnalyzedSentence words : sentences) {
            boolean headline = isHeadline(words);
            for (int i = 0; i < words.size(); i++) {
                if (words.isCapital(i)) {
                    if (!headline && !isInitial(words, i)) {
                        inner.add(words.form(i));
                    }
                } else if (words.isWord(i)) {
                    lower.add(words.form(i));
                }
            }
        }
        return new CapitalUse(lower, inner);
    }

    /** Whether most of its words have a capital, so that capitals tell nothing. */
    static boolean isHeadline(AnalyzedSentence words) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && words.token(i).length() > 3) {
                all++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        return words.shouting() || all > 5 && capitals * 3 > all * 2;
    }

    /** Whether a sentence, a line or a quotation begins here, so that any word has a capital. */
    static boolean isInitial(AnalyzedSentence words, int i) {
        int before = i - 1;
        while (before >= 0 && words.isNext(before + 1) && words.isMark(before, BEFORE_FIRST_WORD)) {
            before--;
        }
        return before < 0
                || !words.isNext(before + 1)
                || words.isMark(before, ".:!?…;¿¡|") && !words.isInitial(before - 1);
    }
}
