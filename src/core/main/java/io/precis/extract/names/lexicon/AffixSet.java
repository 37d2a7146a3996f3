package io.precis.extract.names.lexicon;

import io.precis.language.LanguagePack;
import io.precis.lexicon.PhraseTrie;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Beginnings or endings of words, of one kind of line in a language's data. */
final class AffixSet {
    static final AffixSet NONE = new AffixSet(List.of());

    private final List<String> all;
    /** Each from its last character to its first, so that a word is looked at once. */
    private final PhraseTrie<String> backwards;

    /** @param all the longest first */
    AffixSet(List<String> all) {
        this.all = all;
        SortedMap<String, String> turned = new TreeMap<>();
        all.forEach(affix -> turned.put(new StringBuilder(affix).reverse().toString(), affix));
        this.backwards = PhraseTrie.of(turned);
    }

    static AffixSet of(LanguagePack pack, NameAffix affix) {
        return new AffixSet(pack.lines("names.txt").stream()
                .filter(line -> line.cell(0).equals(affix.kind()))
                .flatMap(line -> List.of(line.cell(1).split("\\|")).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The longest first. */
    List<String> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the form ends in one, with at least so many characters before it. */
    boolean end(String form, int rest) {
        return longest(form, rest) > 0;
    }

    /** The form without the longest it ends in that leaves at least so many characters; or as it is. */
    String stripped(String form, int rest) {
        return form.substring(0, form.length() - longest(form, rest));
    }

    /** The length of the longest it ends in that leaves at least so many characters; 0 where there is none. */
    private int longest(String form, int rest) {
        int longest = 0;
        int node = PhraseTrie.ROOT;
        for (int at = form.length() - 1; at >= rest && node != PhraseTrie.NONE; at--) {
            node = backwards.next(node, form.charAt(at));
            longest = node != PhraseTrie.NONE && backwards.at(node) != null ? form.length() - at : longest;
        }
        return longest;
    }
}
