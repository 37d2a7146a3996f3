package io.precis.digest;

import java.util.Arrays;
import java.util.List;

/** Finds what an engine that has lost its thread says again and again. */
final class RepetitionLoop {
    private static final int LONGEST = 8;
    /** How often a word must stand in a row, which emphasis repeats too; a phrase once less. */
    private static final int WORDS = 4;
    /** The same for two signs of an unspaced script; longer runs once less. */
    private static final int SIGNS = 5;

    private RepetitionLoop() {}

    /** The phrase that is repeated, empty when none is. */
    static String of(String text) {
        String[] words = text.strip().split("\\s+");
        String phrase = repeated(words, 1, WORDS, " ");
        return phrase.isEmpty() ? repeated(signs(text), 2, SIGNS, "") : phrase;
    }

    private static String[] signs(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .toArray(String[]::new);
    }

    private static String repeated(String[] units, int shortest, int times, String glue) {
        for (int size = shortest; size <= LONGEST; size++) {
            int wanted = size == shortest ? times : times - 1;
            int same = 0;
            for (int i = size; i < units.length; i++) {
                same = units[i].equals(units[i - size]) ? same + 1 : 0;
                if (same >= size * (wanted - 1)) {
                    List<String> phrase = Arrays.asList(units).subList(i - size + 1, i + 1);
                    if (phrase.stream().anyMatch(unit -> unit.codePoints().anyMatch(Character::isLetter))) {
                        return String.join(glue, phrase);
                    }
                }
            }
        }
        return "";
    }
}
