package io.precis.digest;

import java.util.Arrays;
import java.util.List;

/** Finds a phrase that a translation repeats over and over, as a failing engine does. */
final class RepetitionLoop {
    /** Most words or signs of a phrase that is looked for. */
    private static final int LONGEST_PHRASE = 8;
    /** A word must stand so often in a row, since emphasis repeats words, too; a phrase once less. */
    private static final int WORD_REPETITIONS = 4;
    /** Two signs of a script without spaces must stand so often in a row; longer phrases once less. */
    private static final int SIGN_REPETITIONS = 5;

    private RepetitionLoop() {}

    /** The phrase that is repeated, empty when none is. */
    static String of(String text) {
        String[] words = text.strip().split("\\s+");
        String phrase = repeated(words, 1, WORD_REPETITIONS, " ");
        return phrase.isEmpty() ? repeated(signs(text), 2, SIGN_REPETITIONS, "") : phrase;
    }

    private static String[] signs(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .toArray(String[]::new);
    }

    private static String repeated(String[] units, int shortest, int times, String glue) {
        for (int size = shortest; size <= LONGEST_PHRASE; size++) {
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
