package io.precis.extract.keywords;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sequence of terms and everything a document says of it; grows while the document is read. */
final class KeyPhrase {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> terms;
    private final boolean spaced;
    private final int first;
    private final int sentence;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private int count;

    /**
     * A phrase not yet seen.
     *
     * @param terms stems of its words, or its characters where words are not spaced
     * @param first where it first stands
     * @param sentence index of the sentence where it first stands
     */
    KeyPhrase(List<String> terms, boolean spaced, int first, int sentence) {
        this.terms = terms;
        this.spaced = spaced;
        this.first = first;
        this.sentence = sentence;
    }

    /** One more occurrence, as it stands there and with what stands beside it. */
    void add(String form, String left, String right) {
        count++;
        forms.merge(form, 1, Integer::sum);
        before.add(left);
        after.add(right);
    }

    List<String> terms() {
        return terms;
    }

    int count() {
        return count;
    }

    int first() {
        return first;
    }

    int sentence() {
        return sentence;
    }

    /**
     * Whether it occurs more than once and is a phrase. Words between spaces are; elsewhere a string of characters is
     * one when different characters stand on both its sides (accessor variety: Feng, Chen, Deng, Zheng, "Accessor
     * Variety Criteria for Chinese Word Extraction", 2004).
     */
    boolean isPhrase() {
        return count > 1 && (spaced || (before.size() > 1 && after.size() > 1));
    }

    /** Its terms as a headline's terms are made: words, or pairs of characters. */
    List<String> telling() {
        if (spaced) {
            return terms;
        }
        return IntStream.range(1, terms.size())
                .mapToObj(i -> terms.get(i - 1) + terms.get(i))
                .toList();
    }

    boolean sharesWith(KeyPhrase other) {
        return spaced ? !Collections.disjoint(terms, other.terms) : !Collections.disjoint(telling(), other.telling());
    }

    /** How it is written most often, headings in capitals apart; of equals the first. */
    String form() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        forms.forEach((form, times) -> lines.merge(SPACE.matcher(form).replaceAll(" "), times, Integer::sum));
        Comparator<Map.Entry<String, Integer>> best = Comparator.comparing(form -> !isShouted(form.getKey()));
        return Collections.max(lines.entrySet(), best.thenComparing(Map.Entry::getValue))
                .getKey();
    }

    private static boolean isShouted(String form) {
        return form.codePoints().noneMatch(Character::isLowerCase)
                && form.codePoints().anyMatch(Character::isUpperCase);
    }
}
