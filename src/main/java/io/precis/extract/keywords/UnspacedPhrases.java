package io.precis.extract.keywords;

import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strings of two to eight characters where words are written without spaces: Han and Katakana only. Hiragana is mostly
 * grammar, and in Thai, Lao, Khmer and Burmese such strings are as often parts of words, which only a dictionary tells.
 */
final class UnspacedPhrases {
    // The long-vowel mark of Katakana is common to scripts.
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.KATAKANA, UnicodeScript.COMMON);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final BitSet free;
    private final Map<List<String>, Phrase> phrases;
    private final Set<String> stopWords = new HashSet<>();

    UnspacedPhrases(LanguagePack pack, BitSet free, Map<List<String>, Phrase> phrases) {
        this.free = free;
        this.phrases = phrases;
        pack.lines("stopwords.txt").forEach(line -> stopWords.add(line.cell(0)));
    }

    void add(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            List<String> terms = new ArrayList<>(LONGEST);
            for (int to = from; to < tokens.size() && terms.size() < LONGEST && joins(tokens, from, to); to++) {
                terms.add(tokens.get(to).form());
                if (terms.size() >= SHORTEST && !stopWords.contains(String.join("", terms))) {
                    add(text, sentence, from, to, List.copyOf(terms));
                }
            }
        }
    }

    private void add(String text, Sentence sentence, int from, int to, List<String> terms) {
        List<Token> tokens = sentence.tokens();
        int start = tokens.get(from).start();
        phrases.computeIfAbsent(terms, key -> new Phrase(key, false, start, sentence.index()))
                .add(text.substring(start, tokens.get(to).end()), beside(tokens, from - 1), beside(tokens, to + 1));
    }

    /** The neighbour's form; a border of the sentence or a mark is a neighbour unlike any other. */
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
                && (to == from || tokens.get(to - 1).end() == token.start())
                && !stopWords.contains(token.form())
                && SCRIPTS.contains(UnicodeScript.of(token.form().codePointAt(0)));
    }
}
