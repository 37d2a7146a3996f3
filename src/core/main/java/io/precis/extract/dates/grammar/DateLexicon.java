package io.precis.extract.dates.grammar;

import io.precis.article.Token;
import io.precis.lexicon.PhraseTrie;
import io.precis.text.CharacterFolding;
import io.precis.text.RecentWords;
import io.precis.text.Scripts;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words and phrases by their letters: a trie that is walked over the forms of the tokens and left at ends of tokens
 * only. A space counts between two words, not beside marks, digits or ideographs. A form that ends in {@code *} takes
 * the rest of its last token.
 */
final class DateLexicon {
    private static final int LONGEST = 10;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LOOSE = Pattern.compile("(?<![\\p{L}\\p{M}]) | (?!\\p{L})|(?<="
            + Scripts.UNSPACED_CLASS + "\\p{M}{0,4}) | (?=" + Scripts.UNSPACED_CLASS + ")");

    private final PhraseTrie<Ends> forms;
    private final Map<String, TokenClass> roles;
    /** Of those that a phrase may begin with, as all do that are not known. */
    private final RecentWords<Step> words = new RecentWords<>(form -> step(PhraseTrie.ROOT, form));

    /**
     * @param forms folded
     * @param roles all classes of the grammar, by name
     */
    DateLexicon(PhraseTrie<Ends> forms, Map<String, TokenClass> roles) {
        this.forms = forms;
        this.roles = roles;
    }

    /** What a form means. */
    record Entry(TokenClass role, DateFields fields) {}

    /** What ends at a letter: forms, and stems that take the rest of their token. */
    record Ends(List<Entry> words, List<Entry> stems) {
        private static final Ends NONE = new Ends(List.of(), List.of());
    }

    /** Where the trie's walk is after a word, and what ends there. */
    private record Step(int node, List<Entry> entries) {}

    PhraseTrie<Ends> forms() {
        return forms;
    }

    /** All classes, by name. */
    Map<String, TokenClass> roles() {
        return roles;
    }

    /** A class that the grammar knows. */
    TokenClass role(String name) {
        return Objects.requireNonNull(roles.get(name));
    }

    /** Adds every reading of the phrases that begin at token {@code from}. */
    void match(List<Token> tokens, int from, List<Reading> found) {
        Step step = words.of(tokens.get(from).form());
        add(step.entries(), from, from + 1, found);
        for (int at = from + 1; at < tokens.size() && at < from + LONGEST && step.node() != PhraseTrie.NONE; at++) {
            boolean areWords = areWords(tokens.get(at - 1), tokens.get(at));
            step = step(
                    areWords ? forms.next(step.node(), ' ') : step.node(),
                    tokens.get(at).form());
            add(step.entries(), from, at + 1, found);
        }
    }

    /** What ends with a word that comes after a node, and the node behind it. */
    private Step step(int before, String form) {
        int node = before;
        List<Entry> stems = List.of();
        Ends ends = Ends.NONE;
        for (int i = 0; i < form.length() && node != PhraseTrie.NONE; i++) {
            node = forms.next(node, CharacterFolding.ofDate(form.charAt(i)));
            ends = node == PhraseTrie.NONE ? Ends.NONE : ends(node);
            stems = ends.stems().isEmpty() ? stems : ends.stems();
        }
        return new Step(node, ends.words().isEmpty() ? stems : ends.words());
    }

    private Ends ends(int node) {
        Ends ends = forms.at(node);
        return ends == null ? Ends.NONE : ends;
    }

    private static boolean areWords(Token left, Token right) {
        return left.kind() == Token.Kind.WORD && right.kind() == Token.Kind.WORD;
    }

    private static void add(List<Entry> entries, int start, int end, List<Reading> found) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            found.add(new Reading(entry.role(), entry.fields(), start, end));
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
        folded.chars().forEach(c -> plain.append(CharacterFolding.ofDate((char) c)));
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
}
