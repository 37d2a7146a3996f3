package io.precis.extract.dates;

import io.precis.article.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Words and phrases by their letters: a trie that is walked over the forms of the tokens, without the spaces between
 * them, and that is left at ends of tokens only. A form that ends in {@code *} takes the rest of its last token.
 */
final class Lexicon {
    private static final int LONGEST = 10;

    private final Node root = new Node();

    /** What a form means. */
    record Entry(String role, Fields fields) {}

    void add(String form, Entry entry) {
        String letters = fold(form);
        boolean stem = letters.endsWith("*");
        Node node = root;
        for (int i = 0; i < letters.length() - (stem ? 1 : 0); i++) {
            node = node.children.computeIfAbsent(letters.charAt(i), c -> new Node());
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
            Node next = node;
            for (int i = 0; i < form.length() && next != null; i++) {
                next = next.children.get(plain(form.charAt(i)));
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

    private static void emit(List<Entry> entries, int end, BiConsumer<Entry, Integer> found) {
        for (Entry entry : entries) {
            found.accept(entry, end);
        }
    }

    /** As the tokenizer folds, without white space. */
    static String fold(String form) {
        String folded = Normalizer.normalize(form, Normalizer.Form.NFKC).replaceAll("[\\s\\u200d\\u00ad]+", "");
        StringBuilder plain = new StringBuilder(folded.length());
        folded.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
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

    private static final class Node {
        private final Map<Character, Node> children = new HashMap<>(4);
        private final List<Entry> words = new ArrayList<>(1);
        private final List<Entry> stems = new ArrayList<>(0);
    }
}
