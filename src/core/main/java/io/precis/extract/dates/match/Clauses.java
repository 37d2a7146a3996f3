package io.precis.extract.dates.match;

import io.precis.article.Token;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a sentence: parts between commas, dashes, brackets and quotes, and before words such as "that" and "after"
 * (class {@code clause}). Lives for one sentence.
 */
final class Clauses {
    private static final Set<String> BOUNDARIES = Set.of(
            ",", "،", "、", "，", ";", "；", "؛", ":", "：", "—", "–", "(", ")", "（", "）", "[", "]", "«", "»", "“", "”",
            "„", "\"", "「", "」", "『", "』");

    /** How many tokens of a clause are looked at on either side, so that time stays linear in endless sentences. */
    static final int FARTHEST = 60;

    /** The number of the clause that each token belongs to. */
    private final int[] numbers;

    /** @param expressions the dates of the sentence, whose commas divide nothing */
    Clauses(TokenReadings readings, List<MatchedExpression> expressions) {
        List<Token> tokens = readings.tokens();
        numbers = new int[tokens.size()];
        int number = 0;
        int next = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (next < expressions.size() && expressions.get(next).end() <= at) {
                next++;
            }
            boolean isInDate =
                    next < expressions.size() && expressions.get(next).start() <= at;
            boolean opens = !isInDate && at > 0 && readings.begins(at, "clause");
            boolean divides = !isInDate && isBoundary(tokens, at);
            number += opens || divides ? 1 : 0;
            numbers[at] = number;
        }
    }

    /** The number of the clause of a token, from 0, rising by one from each clause to the next. */
    int of(int token) {
        return numbers[token];
    }

    /** The first token of the clause of a token, or one {@link #FARTHEST} before it. */
    int start(int token) {
        int start = token;
        while (start > 0 && token - start < FARTHEST && numbers[start - 1] == numbers[token]) {
            start--;
        }
        return start;
    }

    /** The token after the last of the clause of a token, or one {@link #FARTHEST} behind it. */
    int end(int token) {
        int end = token + 1;
        while (end < numbers.length && end - token < FARTHEST && numbers[end] == numbers[token]) {
            end++;
        }
        return end;
    }

    /** Whether it is such a mark, and not one within a number. */
    private static boolean isBoundary(List<Token> tokens, int at) {
        return BOUNDARIES.contains(tokens.get(at).form()) && !(isNumber(tokens, at - 1) && isNumber(tokens, at + 1));
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
    }
}
