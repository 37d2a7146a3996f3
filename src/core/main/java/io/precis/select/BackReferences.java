package io.precis.select;

import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of one language by which a sentence points back to the one before: at its beginning ("but", "he", "this"),
 * from the key {@code openers} of {@code pack.txt}, and for who speaks ("..., she said"), from {@code speakers} and
 * {@code reporting}. Immutable, threads may share one.
 */
final class BackReferences {
    private final Set<String> words;
    private final Set<String> speakers;
    private final Set<String> reporting;
    private final int longest;

    BackReferences(LanguagePack pack) {
        words = listed(pack, PackKey.OPENERS);
        speakers = listed(pack, PackKey.SPEAKERS);
        reporting = listed(pack, PackKey.REPORTING);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> listed(LanguagePack pack, PackKey key) {
        String listed = pack.property(key, "");
        return listed.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(listed.split(" +")));
    }

    /** Whether the sentence cannot be understood without the one before it. */
    boolean pointsBack(Sentence sentence) {
        return beginsWithOpener(sentence) || hasUnnamedSpeaker(sentence.tokens());
    }

    private boolean beginsWithOpener(Sentence sentence) {
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
            // Where words are not spaced, the beginning grows by a character until it is a listed word.
            if (token.kind() != Token.Kind.IDEOGRAPH || beginning.length() >= longest) {
                return false;
            }
        }
        return false;
    }

    /** Whether a pronoun and a verb of saying, in either order, stand side by side behind a mark. */
    private boolean hasUnnamedSpeaker(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size() && !speakers.isEmpty(); i++) {
            String one = tokens.get(i).form();
            String other = tokens.get(i + 1).form();
            boolean said = speakers.contains(one) && reporting.contains(other)
                    || speakers.contains(other) && reporting.contains(one);
            if (said && tokens.get(i - 1).kind() == Token.Kind.MARK) {
                return true;
            }
        }
        return false;
    }
}
