package io.precis.extract.dates;

import io.precis.article.Token;
import io.precis.extract.Branch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Words and phrases by their letters: a trie that is walked over the forms of the tokens and left at ends of tokens
 * only. A space counts between two words, not beside marks, digits or ideographs. A form that ends in {@code *} takes
 * the rest of its last token.
 */
final class Lexicon {
    private static final int LONGEST = 10;
    private static final String UNSPACED =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LOOSE =
            Pattern.compile("(?<![\\p{L}\\p{M}]) | (?!\\p{L})|(?<=" + UNSPACED + "\\p{M}{0,4}) | (?=" + UNSPACED + ")");

    private final Node root = new Node();

    /** What a form means. */
    record Entry(String role, Fields fields) {}

    void add(String form, Entry entry) {
        String letters = fold(form);
        boolean stem = letters.endsWith("*");
        Node node = root;
        for (int i = 0; i < letters.length() - (stem ? 1 : 0); i++) {
            node = node.grow(letters.charAt(i));
        }
        List<Entry> entries = stem ? node.stems : node.words;
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Everything that begins at token {@code from}, with the index after its last token. */
    void match(List<Token> tokens, int from, BiConsumer<Entry, Integer> found) {
        Node node = root;
        for (int at = from; at < tokens.size() && at < from + LONGEST; at++) {
            String form = tokens.get(at).form();
            Node stem = null;
            Node next = at > from && areWords(tokens.get(at - 1), tokens.get(at)) ? node.next(' ') : node;
            for (int i = 0; i < form.length() && next != null; i++) {
                next = next.next(plain(form.charAt(i)));
                stem = next != null && !next.stems.isEmpty() ? next : stem;
            }
            emit(next == null || next.words.isEmpty() ? List.of() : next.words, at + 1, found);
            if (stem != null && (next == null || next.words.isEmpty())) {
                emit(stem.stems, at + 1, found);
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    private static boolean areWords(Token left, Token right) {
        return left.kind() == Token.Kind.WORD && right.kind() == Token.Kind.WORD;
    }

    private static void emit(List<Entry> entries, int end, BiConsumer<Entry, Integer> found) {
        for (int i = 0; i < entries.size(); i++) {
            found.accept(entries.get(i), end);
        }
    }

    /** As the tokenizer folds, with white space between words only. */
    static String fold(String form) {
        if (isFolded(form)) {
            return form;
        }
        String folded = Normalizer.normalize(form, Normalizer.Form.NFKC).replaceAll("[\\u200d\\u00ad]+", "");
        folded = SPACE.matcher(folded.strip()).replaceAll(" ");
        folded = LOOSE.matcher(folded).replaceAll("");
        StringBuilder plain = new StringBuilder(folded.length());
        folded.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    /** Whether it is of ASCII letters with single spaces between them, as most are: regular expressions take their time. */
    private static boolean isFolded(String form) {
        boolean isLetter = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean wasLetter = isLetter;
            isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && (c != ' ' || !wasLetter || i + 1 == form.length())) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        switch (c) {
            case '’', 'ʼ', 'ʹ', '`', '´':
                return '\'';
            case '‑', '‐':
                return '-';
            case 'ё':
                return 'е';
            default:
                return c;
        }
    }

    private static final class Node extends Branch<Node> {
        private final List<Entry> words = new ArrayList<>(0);
        private final List<Entry> stems = new ArrayList<>(0);

        @Override
        protected Node fresh() {
            return new Node();
        }
    }
}
