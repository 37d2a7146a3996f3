package io.precis.score;

import io.precis.article.Sentence;
import io.precis.article.Token;
import java.util.List;

/** Tells sentences that a quotation was cut from. */
final class Speech {
    private Speech() {}

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
            default -> "\"'„‚「『".indexOf(mark) >= 0;
        };
    }

    /** Quotation marks that do not go in pairs; apostrophes are none. */
    private static boolean hasOneEnd(List<Token> tokens) {
        int straight = count(tokens, '"');
        int low = count(tokens, '„');
        int left = count(tokens, '“');
        int right = count(tokens, '”');
        boolean curly = low > 0 ? low != left + right : left > 0 ? left != right : right % 2 == 1;
        return straight % 2 == 1
                || curly
                || count(tokens, '«') != count(tokens, '»')
                || count(tokens, '「') != count(tokens, '」')
                || count(tokens, '『') != count(tokens, '』');
    }

    private static int count(List<Token> tokens, char mark) {
        int count = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.MARK && token.form().charAt(0) == mark) {
                count++;
            }
        }
        return count;
    }
}
