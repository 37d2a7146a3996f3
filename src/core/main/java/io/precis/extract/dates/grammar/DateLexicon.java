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
 * The words and phrases of a language with their classes: a trie over letters. A phrase ends where a token ends. A space
 * counts between two words, but not beside marks, digits or ideographs. A form that ends in {@code *} takes the rest of
 * its last token, one that begins with it is an ending of words, such as that of a case.
 *
 * <p>Threads may share one.
 */
public final class DateLexicon {
    /** In tokens. */
    private static final int LONGEST_PHRASE = 10;
    /** In letters: what must stand before an ending. */
    private static final int SHORTEST_STEM = 2;
    /** Endings stand in the trie behind this mark, from their last letter to their first. */
    private static final char ENDING = '*';

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** A space that does not count. */
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?<![\\p{L}\\p{M}]) | (?!\\p{L})|(?<="
            + Scripts.UNSPACED_CLASS + "\\p{M}{0,4}) | (?=" + Scripts.UNSPACED_CLASS + ")");

    private final PhraseTrie<Ends> forms;
    private final Map<String, TokenClass> classes;
    /** The first step of the walk, for words met before. */
    private final RecentWords<Step> firstSteps = new RecentWords<>(form -> step(PhraseTrie.ROOT, form));

    /**
     * @param forms the forms, folded, with what ends at each
     * @param classes all classes of the grammar, by name
     */
    DateLexicon(PhraseTrie<Ends> forms, Map<String, TokenClass> classes) {
        this.forms = forms;
        this.classes = classes;
    }

    /** A meaning of a form. */
    record Entry(TokenClass tokenClass, DateFields fields) {}

    /** What ends at a letter: whole words, and stems that take the rest of their token. */
    record Ends(List<Entry> words, List<Entry> stems) {
        private static final Ends NONE = new Ends(List.of(), List.of());
    }

    /** The node that a word leads to, and what ends there. */
    private record Step(int node, List<Entry> entries) {}

    PhraseTrie<Ends> forms() {
        return forms;
    }

    /** All classes, by name. */
    Map<String, TokenClass> classes() {
        return classes;
    }

    /** A class that the grammar knows. */
    public TokenClass tokenClass(String name) {
        return Objects.requireNonNull(classes.get(name));
    }

    /** Whether any word is of a class. */
    public boolean hasClass(String name) {
        return classes.containsKey(name);
    }

    /** Adds every reading of the phrases that begin at token {@code from}. */
    public void match(List<Token> tokens, int from, List<Reading> found) {
        Step step = firstSteps.of(tokens.get(from).form());
        add(step.entries(), from, from + 1, found);
        for (int at = from + 1;
                at < tokens.size() && at < from + LONGEST_PHRASE && step.node() != PhraseTrie.NONE;
                at++) {
            boolean areWords = areWords(tokens.get(at - 1), tokens.get(at));
            step = step(
                    areWords ? forms.next(step.node(), ' ') : step.node(),
                    tokens.get(at).form());
            add(step.entries(), from, at + 1, found);
        }
    }

    /** The step from a node over a word: a whole form that ends with it, or else the longest stem in it. */
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

    /** Whether a word ends with an ending of a class. */
    public boolean hasEnding(String word, String className) {
        int node = forms.next(PhraseTrie.ROOT, ENDING);
        for (int i = word.length() - 1; i >= SHORTEST_STEM && node != PhraseTrie.NONE; i--) {
            node = forms.next(node, CharacterFolding.ofDate(word.charAt(i)));
            if (node != PhraseTrie.NONE && isOne(ends(node).words(), className)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(List<Entry> entries, String className) {
        return entries.stream().anyMatch(entry -> entry.tokenClass().is(className));
    }

    /** The string under which an ending stands in the trie. */
    static String ending(String letters) {
        return ENDING + new StringBuilder(letters).reverse().toString();
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
            found.add(new Reading(entry.tokenClass(), entry.fields(), start, end));
        }
    }

    /** Folds a form as the tokenizer folds words, and keeps white space between words only. */
    static String fold(String form) {
        if (isFolded(form)) {
            return form;
        }
        String folded = Normalizer.normalize(form, Normalizer.Form.NFKC).replaceAll("[\\u200d\\u00ad]+", "");
        folded = SPACE.matcher(folded.strip()).replaceAll(" ");
        folded = LOOSE_SPACE.matcher(folded).replaceAll("");
        StringBuilder plain = new StringBuilder(folded.length());
        folded.chars().forEach(c -> plain.append(CharacterFolding.ofDate((char) c)));
        return plain.toString();
    }

    /** Whether folding changes nothing: ASCII letters with single spaces, as in most forms. Spares the regular expressions. */
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
