package io.precis.split;

import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of the sentence boundaries of one language.
 *
 * @param abbreviations its abbreviations
 * @param unlisted how abbreviations look that are not listed
 * @param functionWords lower-cased words that begin a sentence, and no name, when they have a capital
 * @param alwaysCapital words that have a capital anywhere in a sentence ("I")
 * @param reporting verbs of saying, or pieces of them where words are not spaced
 * @param months names of months and days, lower-cased: before them, an ordinal or a time of day ends no sentence
 * @param ordinalPoint whether a point makes an ordinal of a number ("3. Mai")
 * @param terminators further marks that end a sentence (the Greek question mark)
 * @param uncased the words that show boundaries in scripts without capitals
 */
record SplitRules(
        AbbreviationList abbreviations,
        UnlistedAbbreviations unlisted,
        Set<String> functionWords,
        Set<String> alwaysCapital,
        Set<String> reporting,
        Set<String> months,
        boolean ordinalPoint,
        String terminators,
        UncasedWords uncased) {

    /**
     * Words that show where sentences end in scripts without capitals, some of which have only a blank between sentences.
     *
     * @param joiners what goes on with a sentence behind a blank, an abbreviation or a closing corner bracket
     * @param starters words that sentences begin with; where blanks are the boundaries, those after a blank
     * @param titles titles that stand right before a person's name, where blanks are the boundaries
     * @param hanging words that never stand last in a sentence, where blanks are the boundaries
     */
    record UncasedWords(List<String> joiners, List<String> starters, List<String> titles, List<String> hanging) {
        static UncasedWords of(LanguagePack pack) {
            return new UncasedWords(
                    List.copyOf(words(pack, PackKey.JOINERS)),
                    List.copyOf(words(pack, PackKey.STARTERS)),
                    List.copyOf(words(pack, PackKey.TITLES)),
                    List.copyOf(words(pack, PackKey.HANGING)));
        }
    }

    static SplitRules of(LanguagePack pack) {
        return new SplitRules(
                new AbbreviationList(pack),
                new UnlistedAbbreviations(pack),
                functionWords(pack),
                words(pack, PackKey.ALWAYS_CAPITAL),
                words(pack, PackKey.REPORTING),
                words(pack, PackKey.MONTHS),
                pack.property(PackKey.ORDINAL_POINT, "no").equals("yes"),
                pack.property(PackKey.TERMINATORS, "").replace(" ", ""),
                UncasedWords.of(pack));
    }

    private static Set<String> functionWords(LanguagePack pack) {
        Set<String> words = new HashSet<>(words(pack, PackKey.STARTERS));
        words.addAll(pack.stopWords());
        return words;
    }

    private static Set<String> words(LanguagePack pack, PackKey key) {
        String value = pack.property(key, "").toLowerCase(Locale.ROOT);
        return value.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(value.split(" +")));
    }
}
