package io.precis.select;

import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.util.Arrays;
import java.util.Set;

/**
 * The words of one language that begin a sentence and point back to the one before ("but", "he", "this"), from the key
 * {@code openers} of {@code pack.txt}. Immutable, threads may share one.
 */
final class Openers {
    private final Set<String> words;
    private final int longest;

    Openers(LanguagePack pack) {
        String listed = pack.property("openers", "");
        words = listed.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(listed.split(" +")));
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether the sentence leans on the one before it. The first sentence of a document has nothing to lean on. */
    boolean pointsBack(Sentence sentence) {
        if (words.isEmpty() || sentence.index() == 0) {
            return false;
        }
        StringBuilder beginning = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.MARK) {
                if (beginning.isEmpty()) {
                    continue;
                }
                return false;
            }
            beginning.append(token.form());
            if (words.contains(beginning.toString())) {
                return true;
            }
            // Where words are not spaced, a word is as many characters as it takes.
            if (token.kind() != Token.Kind.IDEOGRAPH || beginning.length() >= longest) {
                return false;
            }
        }
        return false;
    }
}
