package io.precis.split;

import io.precis.text.Scripts;
import java.util.Locale;

/** Tells whether the sentence of a quotation goes on after it. Immutable, threads may share one. */
final class QuoteContinuation {
    /** Characters of a clause in which a verb of saying is looked for. */
    private static final int LONGEST_CLAUSE = 15;
    /** Words among which a verb of saying is looked for. */
    private static final int MOST_WORDS = 4;

    private static final String PUNCTUATION = ",;:،؛、，；：·";
    private static final String DASHES = "-–—―";

    private final SplitRules rules;

    QuoteContinuation(SplitRules rules) {
        this.rules = rules;
    }

    /** Whether the text from {@code at} on continues the sentence of a quotation that ends there. */
    boolean follows(String text, int at, int end) {
        int next = skipSpace(text, at, end);
        if (next >= end) {
            return false;
        }
        if (DASHES.indexOf(text.charAt(next)) >= 0 && text.charAt(next) != '-') {
            next = skipSpace(text, next + 1, end);
            return next < end && (Character.isLowerCase(text.codePointAt(next)) || isReporting(text, next, end));
        }
        return PUNCTUATION.indexOf(text.charAt(next)) >= 0
                || Character.isLowerCase(text.codePointAt(next))
                || isReporting(text, next, end);
    }

    private static int skipSpace(String text, int at, int end) {
        int next = at;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || Character.isSpaceChar(text.charAt(next)))) {
            next++;
        }
        return next;
    }

    /** Whether a verb of saying stands among the next words, or in the clause that begins here. */
    boolean isReporting(String text, int at, int end) {
        if (rules.reporting().isEmpty() && rules.uncased().joiners().isEmpty()) {
            return false;
        }
        return Scripts.isUnspaced(text.codePointAt(at)) ? saysInClause(text, at, end) : saysInWords(text, at, end);
    }

    private boolean saysInClause(String text, int at, int end) {
        if (Scripts.isHiragana(text.codePointAt(at))
                && rules.uncased().joiners().stream().anyMatch(joiner -> text.startsWith(joiner, at))) {
            return true;
        }
        int last = at;
        while (last < end && last - at < LONGEST_CLAUSE && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        String clause = text.substring(at, last);
        // The Japanese verb stands behind its particle, the Chinese one at the end of its clause.
        return rules.reporting().stream()
                .anyMatch(rules.uncased().joiners().isEmpty() ? clause::endsWith : clause::contains);
    }

    /** Whether the particle and verb of saying stand right here: "！と思った". */
    boolean isReportedAt(String text, int at) {
        return !rules.uncased().joiners().isEmpty()
                && rules.reporting().stream().anyMatch(verb -> text.startsWith(verb, at));
    }

    private boolean saysInWords(String text, int at, int end) {
        int start = at;
        for (int word = 0; word < MOST_WORDS && start < end; word++) {
            int last = start;
            while (last < end && BoundaryContext.isPart(text.charAt(last)) && last - start < 30) {
                last++;
            }
            if (last == start) {
                return false;
            }
            if (rules.reporting().contains(text.substring(start, last).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = last < end && text.charAt(last) == ' ' ? last + 1 : end;
        }
        return false;
    }
}
