package io.precis.evaluate;

import io.precis.text.Digits;
import io.precis.text.Letters;
import io.precis.text.Scripts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens that ROUGE counts, of any script: NFKC and lower case; runs of letters and marks; runs of digits; single
 * characters, with their marks, of scripts written without spaces; nothing else. No stemming, no stop words.
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

    static List<String> of(String text) {
        RougeTokens maker = new RougeTokens();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded.codePoints().filter(c -> c != 0x200c && c != 0x200d).forEach(maker::add);
        maker.endRun();
        return maker.tokens;
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
