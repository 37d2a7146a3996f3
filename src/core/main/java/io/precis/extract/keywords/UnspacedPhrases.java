package io.precis.extract.keywords;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strings of two to eight characters where words are written without spaces: Han and Katakana only. Hiragana is mostly
 * grammar, and in Thai, Lao, Khmer and Burmese such strings are as often parts of words, which only a dictionary tells.
 */
final class UnspacedPhrases {
    /** In characters. */
    private static final int SHORTEST_PHRASE = 2;

    private static final int LONGEST_PHRASE = 8;

    private final BitSet free;
    private final Map<List<String>, KeyPhrase> phrases;
    private final Set<String> stopWords;
    /** How often each character and pair of them is said: a phrase said twice has none that is said once. */
    private final Map<String, Integer> said = new HashMap<>();

    UnspacedPhrases(LanguagePack pack, BitSet free, Map<List<String>, KeyPhrase> phrases) {
        this.free = free;
        this.phrases = phrases;
        this.stopWords = pack.stopWords();
    }

    /** Adds the phrases whose characters, and pairs of them, are said more than once. */
    void addAll(Document document) {
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() == Token.Kind.IDEOGRAPH) {
                    said.merge(tokens.get(i).form(), 1, Integer::sum);
                    if (i > 0) {
                        said.merge(pair(tokens, i), 1, Integer::sum);
                    }
                }
            }
        }
        if (!said.isEmpty()) {
            document.sentences().forEach(sentence -> add(document.text(), sentence));
        }
    }

    private static String pair(List<Token> tokens, int last) {
        return tokens.get(last - 1).form() + tokens.get(last).form();
    }

    private void add(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            List<String> terms = new ArrayList<>(LONGEST_PHRASE);
            for (int to = from; to < tokens.size() && terms.size() < LONGEST_PHRASE && joins(tokens, from, to); to++) {
                terms.add(tokens.get(to).form());
                if (terms.size() >= SHORTEST_PHRASE && !stopWords.contains(String.join("", terms))) {
                    add(text, sentence, from, to, List.copyOf(terms));
                }
            }
        }
    }

    private void add(String text, Sentence sentence, int from, int to, List<String> terms) {
        List<Token> tokens = sentence.tokens();
        int start = tokens.get(from).start();
        phrases.computeIfAbsent(terms, key -> new KeyPhrase(key, false, start, sentence.index()))
                .add(text.substring(start, tokens.get(to).end()), beside(tokens, from - 1), beside(tokens, to + 1));
    }

    /** The neighbour's form; the edge of the sentence, or a mark, is a neighbour unlike any other. */
    private static String beside(List<Token> tokens, int at) {
        boolean letter = at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.IDEOGRAPH;
        return letter
                ? tokens.get(at).form()
                : "#" + (at < 0 ? 0 : at >= tokens.size() ? 0 : tokens.get(at).start());
    }

    private boolean joins(List<Token> tokens, int from, int to) {
        Token token = tokens.get(to);
        return token.kind() == Token.Kind.IDEOGRAPH
                && free.get(token.start())
                && said.getOrDefault(to == from ? token.form() : pair(tokens, to), 0) > 1
                && (to == from || tokens.get(to - 1).end() == token.start())
                && !stopWords.contains(token.form())
                && Scripts.isHanOrKatakana(token.form().codePointAt(0));
    }
}
