package io.precis.digest;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds a name in a text of another language and perhaps another alphabet. Both are transcribed to Latin letters, and their
 * consonants are compared. This works for Latin, Cyrillic and Greek; names in other scripts (Chinese, Arabic, Hindi ...) count
 * as found.
 */
final class NameMatch {
    /** Words with fewer letters are not compared. */
    private static final int SHORTEST_WORD = 3;

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final List<String> CYRILLIC_LATIN = List.of(
            "a", "b", "v", "g", "g", "d", "e", "e", "e", "z", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p",
            "r", "s", "t", "u", "u", "f", "h", "s", "s", "s", "s", "", "i", "", "e", "iu", "ia");
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final List<String> GREEK_LATIN = List.of(
            "a", "v", "g", "d", "e", "z", "i", "t", "i", "k", "l", "m", "n", "ks", "o", "p", "r", "s", "s", "t", "i",
            "f", "h", "ps", "o");
    /** Letters that Unicode does not decompose into a Latin letter and a mark. */
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "t"),
            Map.entry((int) 'ß', "s"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "a"),
            Map.entry((int) 'œ', "o"),
            Map.entry((int) 'ı', "i"));

    private NameMatch() {}

    /** Whether at least half of a name's words stand in a text. */
    static boolean isIn(String name, String text) {
        if (!isComparable(name) || !isComparable(text)) {
            return true;
        }
        List<String> words = consonants(text);
        List<String> wanted = consonants(name);
        long found = wanted.stream()
                .filter(word -> words.stream().anyMatch(other -> isAlike(word, other)))
                .count();
        return 2 * found >= wanted.size();
    }

    private static boolean isComparable(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(script -> script == UnicodeScript.LATIN
                        || script == UnicodeScript.CYRILLIC
                        || script == UnicodeScript.GREEK);
    }

    private static List<String> consonants(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(NameMatch::skeleton)
                .toList();
    }

    /** The consonants of a word; letters that stand for one sound in different languages become one letter. */
    private static String skeleton(String word) {
        StringBuilder latin = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> latin.append(latin(letter)));
        String sounds = latin.toString()
                .replaceAll("sch|sh|ch|tch|cz|sz|zh|ts|tz|c(?=[eiy])", "s")
                .replaceAll("kh|gh", "h")
                .replace("ph", "f")
                .replaceAll("[cqk]+", "k")
                .replace("x", "ks")
                .replaceAll("[wv]+", "v")
                .replaceAll("[jy]", "i")
                .replaceAll("[zs]+", "s");
        String first = sounds.isEmpty() ? "" : sounds.substring(0, 1).replaceAll("[aeiou]", "a");
        return first
                + (sounds.isEmpty()
                        ? ""
                        : sounds.substring(1).replaceAll("[aeiouh]", "").replaceAll("(.)\\1", "$1"));
    }

    private static String latin(int letter) {
        int cyrillic = CYRILLIC.indexOf(letter);
        if (cyrillic >= 0) {
            return CYRILLIC_LATIN.get(cyrillic);
        }
        int greek = GREEK.indexOf(letter);
        return greek >= 0 ? GREEK_LATIN.get(greek) : OTHERS.getOrDefault(letter, Character.toString(letter));
    }

    /** Whether two skeletons are equal, differ in an ending of up to two letters, or, from four letters on, in one letter. */
    private static boolean isAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_WORD) {
            return false;
        }
        if (Math.abs(one.length() - other.length()) <= 2 && (one.startsWith(other) || other.startsWith(one))) {
            return true;
        }
        if (one.length() != other.length() || shorter == SHORTEST_WORD) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < shorter; i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different <= 1;
    }
}
