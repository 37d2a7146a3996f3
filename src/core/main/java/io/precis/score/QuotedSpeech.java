package io.precis.score;

import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.text.QuotationMarks;
import java.util.List;

/** Tells whether a sentence is part of a quotation that goes on outside it. */
final class QuotedSpeech {
    private QuotedSpeech() {}

    /** Whether a sentence begins with a quotation or a dash of speech, or holds only one end of a quotation. */
    static boolean isCutFrom(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty() && (isOpening(tokens.get(0)) || hasOneEnd(tokens));
    }

    private static boolean isOpening(Token token) {
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        int mark = token.form().codePointAt(0);
        return switch (Character.getType(mark)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION ->
                true;
            default -> QuotationMarks.SPEECH_AT_START.indexOf(mark) >= 0;
        };
    }

    /** Whether quotation marks are left without their partner; apostrophes do not count. */
    private static boolean hasOneEnd(List<Token> tokens) {
        int[] count = new int[QuotationMarks.SPEECH.length()];
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.MARK) {
                int mark = QuotationMarks.SPEECH.indexOf(token.form().charAt(0));
                if (mark >= 0) {
                    count[mark]++;
                }
            }
        }
        return count[0] % 2 == 1
                || isCurlyTorn(count[1], count[2], count[3])
                || count[4] != count[5]
                || count[6] != count[7]
                || count[8] != count[9];
    }

    /**
     * Whether curly marks do not go in pairs. German closes with the mark that English opens with, Swedish opens and
     * closes with the same one.
     */
    private static boolean isCurlyTorn(int low, int left, int right) {
        if (low > 0) {
            return low != left + right;
        }
        return left > 0 ? left != right : right % 2 == 1;
    }
}
