package io.precis.read.byline;

import io.precis.read.byline.BylineWords.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a text is a person's name, by its words and their capitals. */
final class PersonName {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    /** UTF-16 units of a word of a name that has no capitals, at most. */
    private static final int LONGEST_UNCASED_WORD = 12;
    /** UTF-16 units of a group's word from which it may be the end of a longer one. */
    private static final int SHORTEST_ENDING = 5;

    private static final Pattern ADDRESS = Pattern.compile("\\p{L}{2}\\.\\p{Ll}{2,}$");

    private PersonName() {}

    /**
     * A name without the words for its owner's work or rank.
     *
     * @return the name, or an empty text where the words are no name
     */
    static String in(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
        int all = words.size();
        while (!words.isEmpty() && isRole(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && (isRole(words.get(words.size() - 1)) || isEnd(words.get(words.size() - 1), all))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 2 && BylineWords.of(Kind.DAY).contains(BylineWords.folded(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
            while (words.size() > 2 && isEnd(words.get(words.size() - 1), all)) {
                words.remove(words.size() - 1);
            }
        }
        words = withoutAgency(words);
        String name = String.join(" ", words).replaceFirst("[\\s,:.–-]+$", "");
        if (name.endsWith("Jr") || name.endsWith("Sr") || name.matches(".*\\s\\p{Lu}")) {
            name = text.contains(name + ".") ? name + "." : name;
        }
        // A single word beside one for a rank is a paper or a place.
        boolean isOffice = words.size() == 1
                && all > 1
                && Character.isUpperCase(text.strip().codePointAt(0));
        return !isOffice && isName(name, words) ? name : "";
    }

    /**
     * Whether a word at a name's end is no part of it: it has small letters only, or is made of signs. Of two words, the second may
     * be a family name that its owner writes small.
     */
    private static boolean isEnd(String word, int words) {
        if (words == 2 && word.length() >= SHORTEST_ENDING && word.codePoints().allMatch(Character::isLetter)) {
            return false;
        }
        return word.codePoints().noneMatch(Character::isLetter)
                || Character.isLowerCase(word.codePointAt(0))
                        && word.codePoints().noneMatch(Character::isUpperCase);
    }

    private static boolean isRole(String word) {
        return BylineWords.of(Kind.ROLE).contains(BylineWords.folded(word));
    }

    /** The words before the name of an agency. */
    private static List<String> withoutAgency(List<String> words) {
        for (int i = 2; i < words.size(); i++) {
            String rest = BylineWords.folded(String.join(" ", words.subList(i, words.size())));
            if (BylineWords.of(Kind.AGENCY).contains(rest)) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static boolean isName(String name, List<String> words) {
        if (name.isEmpty() || name.length() > LONGEST || words.size() > MOST_WORDS) {
            return false;
        }
        boolean isAddress = ADDRESS.matcher(name).find();
        boolean isOdd = isAddress
                || name.codePoints().anyMatch(c -> Character.isDigit(c) || "_→»«:：?？!！@=<>#©+*…（）【】".indexOf(c) >= 0);
        if (isOdd
                || isGroup(BylineWords.folded(name))
                || words.stream().anyMatch(word -> isGroup(BylineWords.folded(word)))) {
            return false;
        }
        boolean cased = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (!cased) {
            return name.length() > 1 && name.length() <= words.size() * LONGEST_UNCASED_WORD && endsInNoGroup(name);
        }
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return Character.isUpperCase(name.codePointAt(0)) && small * 2 <= words.size() && !isAbbreviation(words);
    }

    /** Whether a text is the name of a firm or an office: what stands behind it in a list may be its parts. */
    static boolean isOffice(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length > 1
                && Arrays.stream(words, 0, 2)
                        .anyMatch(word -> BylineWords.of(Kind.GROUP).contains(BylineWords.folded(word)));
    }

    /** Whether a word alone, or each of some short ones, is in capitals, as the names of agencies and languages are. */
    private static boolean isAbbreviation(List<String> words) {
        return words.stream().allMatch(word -> word.length() < SHORTEST_ENDING - 1 || words.size() == 1)
                && words.stream().allMatch(word -> word.codePoints().skip(1).noneMatch(Character::isLowerCase));
    }

    private static boolean isGroup(String word) {
        return BylineWords.of(Kind.GROUP).contains(word)
                || BylineWords.of(Kind.NOBODY).contains(word)
                || BylineWords.of(Kind.AGENCY).contains(word)
                || BylineWords.of(Kind.PLACE).contains(word)
                || BylineWords.of(Kind.GROUP).stream()
                        .anyMatch(end -> end.length() >= SHORTEST_ENDING && word.endsWith(end));
    }

    /** In scripts without blanks a word for a group is the end of its name. */
    private static boolean endsInNoGroup(String name) {
        return BylineWords.of(Kind.GROUP).stream().noneMatch(name::endsWith)
                && BylineWords.of(Kind.NOBODY).stream().noneMatch(name::contains);
    }
}
