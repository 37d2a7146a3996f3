package io.precis.extract.names;

import io.precis.language.LanguagePack;
import java.util.Comparator;
import java.util.List;

/**
 * Beginnings or endings of words, of one kind of line in a language's data.
 *
 * @param all the longest first
 */
record Affixes(List<String> all) {
    static Affixes of(LanguagePack pack, String kind) {
        return new Affixes(pack.lines("names.txt").stream()
                .filter(line -> line.cell(0).equals(kind))
                .flatMap(line -> List.of(line.cell(1).split("\\|")).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the form ends in one, with at least so many characters before it. */
    boolean end(String form, int rest) {
        for (String ending : all) {
            if (form.length() >= ending.length() + rest && form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The form without the longest it ends in that leaves at least so many characters; or as it is. */
    String stripped(String form, int rest) {
        for (String ending : all) {
            if (form.length() >= ending.length() + rest && form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }
}
