package io.precis.extract.keywords;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs of one to three content words with only white space between them; where nouns have capitals, they end in one. */
final class SpacedPhrases {
    /** In words. */
    private static final int LONGEST_PHRASE = 3;
    /** In UTF-16 units. */
    private static final int SHORTEST_WORD = 3;

    private final BitSet free;
    private final Map<List<String>, KeyPhrase> phrases;
    private final Set<String> reporting;
    private final boolean capitalNouns;
    /** How often each content word is said: a phrase said twice has no word that is said once. */
    private final Map<String, Integer> said = new HashMap<>();

    SpacedPhrases(LanguagePack pack, BitSet free, Map<List<String>, KeyPhrase> phrases) {
        this.free = free;
        this.phrases = phrases;
        this.capitalNouns = pack.property(PackKey.CAPITALS, "none").equals("nouns");
        this.reporting =
                new HashSet<>(Arrays.asList(pack.property(PackKey.REPORTING, "").split(" ")));
    }

    /** Adds the phrases whose words are said more than once. */
    void addAll(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isContent(token)) {
                    said.merge(token.term(), 1, Integer::sum);
                }
            }
        }
        document.sentences().forEach(sentence -> add(document.text(), sentence));
    }

    private void add(String text, Sentence sentence) {
        List<Token> words = sentence.tokens();
        for (int from = 0; from < words.size(); from++) {
            if (isSaidAgain(words.get(from))) {
                add(text, sentence, from);
            }
        }
    }

    private void add(String text, Sentence sentence, int from) {
        List<Token> words = sentence.tokens();
        List<String> terms = new ArrayList<>(LONGEST_PHRASE);
        for (int to = from; to < words.size() && terms.size() < LONGEST_PHRASE && isSaidAgain(words.get(to)); to++) {
            if (to > from
                    && !isBlank(text, words.get(to - 1).end(), words.get(to).start())) {
                break;
            }
            terms.add(words.get(to).term());
            if (capitalNouns
                    && !Character.isUpperCase(text.codePointAt(words.get(to).start()))) {
                continue;
            }
            int start = words.get(from).start();
            phrases.computeIfAbsent(List.copyOf(terms), key -> new KeyPhrase(key, true, start, sentence.index()))
                    .add(text.substring(start, words.get(to).end()), "", "");
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaidAgain(Token token) {
        return token.kind() == Token.Kind.WORD && said.getOrDefault(token.term(), 0) > 1 && isContent(token);
    }

    private boolean isContent(Token token) {
        return token.kind() == Token.Kind.WORD
                && free.get(token.start())
                && token.term() != null
                && token.form().length() >= SHORTEST_WORD
                && !reporting.contains(token.form());
    }
}
