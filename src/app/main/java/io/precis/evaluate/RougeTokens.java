package io.precis.evaluate;

import io.precis.text.Digits;
import io.precis.text.Letters;
import io.precis.text.Scripts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens that ROUGE counts, in any script. The text is put in NFKC and lower case. A token is then a run of letters and
 * marks, a run of digits, or, in scripts written without spaces, a single character with its marks. All other characters are
 * left out. Tokens are not stemmed, and stop words are kept.
 */
final class RougeTokens {
    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Kind before = Kind.NONE;

    private enum Kind {
        LETTER,
        DIGIT,
        CHARACTER,
        NONE
    }

    private RougeTokens() {}

    /** The tokens of a text, in its order. */
    static List<String> of(String text) {
        RougeTokens all = new RougeTokens();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // Without the zero-width joiner and non-joiner, which stand inside words.
        folded.codePoints().filter(c -> c != 0x200c && c != 0x200d).forEach(all::add);
        all.endRun();
        return all.tokens;
    }

    private void add(int c) {
        Kind kind = kind(c);
        if (kind == Kind.CHARACTER && Letters.isMark(c) && before == Kind.CHARACTER && !tokens.isEmpty()) {
            tokens.set(tokens.size() - 1, tokens.get(tokens.size() - 1) + Character.toString(c));
            return;
        }
        if (kind != before) {
            endRun();
        }
        if (kind == Kind.CHARACTER) {
            tokens.add(Character.toString(c));
        } else if (kind != Kind.NONE) {
            run.appendCodePoint(c);
        }
        before = kind;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            tokens.add(run.toString());
            run.setLength(0);
        }
    }

    private static Kind kind(int c) {
        if (Character.isLetter(c) || Letters.isMark(c)) {
            return Scripts.isUnspacedInRouge(c) ? Kind.CHARACTER : Kind.LETTER;
        }
        return Digits.isDigit(c) ? Kind.DIGIT : Kind.NONE;
    }
}
