package io.precis.evaluate;

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
        if (kind == Kind.CHARACTER && isMark(c) && before == Kind.CHARACTER && !tokens.isEmpty()) {
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
        if (Character.isLetter(c) || isMark(c)) {
            return isUnspaced(c) ? Kind.CHARACTER : Kind.LETTER;
        }
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Kind.DIGIT : Kind.NONE;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The blocks of Han and Kana, Thai, Lao, Burmese and Khmer, without the marks of CJK punctuation. */
    private static boolean isUnspaced(int c) {
        return c >= 0x0e00 && c <= 0x0eff
                || c >= 0x1000 && c <= 0x109f
                || c >= 0x1780 && c <= 0x17ff
                || c >= 0x2e80 && c <= 0x9fff && !(c >= 0x3000 && c <= 0x303f)
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x20000 && c <= 0x323af;
    }
}
