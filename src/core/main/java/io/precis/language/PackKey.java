package io.precis.language;

import io.precis.failure.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The keys of {@code pack.txt}, where each is written in lower case with hyphens. A list of words has blanks between them.
 * A key that a language does not have has the value that is said here as the default, or else no words.
 */
public enum PackKey {
    /** The English name of the language. */
    NAME,
    /** The script it is written in. Without it no word is taken for an abbreviation by its look. */
    SCRIPT,
    /** In which direction it is written: left to right (the default) or right to left. */
    DIRECTION("ltr", "rtl"),
    /** What stems its words: a class of Lucene, by its simple name, or none (the default). */
    STEMMER,
    /** How letters are put in lower case: as in Turkish, with a dotless i, or as in any other language (the default). */
    CASE("turkic"),
    /** Whether a point makes an ordinal of a number, as in "3. Mai"; default no. */
    ORDINAL_POINT("yes", "no"),
    /** What begins with a capital: names, all nouns, or nothing since the script has no capitals (the default). */
    CAPITALS("names", "nouns", "none"),
    /** Whether many people have one name only, as on Java; default no. */
    SINGLE_NAMES("yes", "no"),
    /** The same as {@link #CAPITALS}, as it bears on months and weekdays: only names have a capital (the default), months and weekdays too, or all nouns. */
    DATE_CAPITALS("names", "dates", "nouns"),
    /** Whether the language is often written without its accents; default no. */
    UNACCENTED("yes", "no"),
    /** Whether there are words without a vowel, which then are no abbreviations; default no. */
    WORDS_OF_CONSONANTS("yes", "no"),
    /** Words whose capital says nothing, such as the English I. */
    ALWAYS_CAPITAL,
    /** Verbs of saying, or pieces of them where words are not spaced. */
    REPORTING,
    /** Words that stand with a capital at the beginning of a sentence and are no names. */
    STARTERS,
    /** Names of months and weekdays, in lower case, and of time zones: a number or a time of day goes on before them. */
    MONTHS,
    /** Further marks that end a sentence, such as the Greek question mark. */
    TERMINATORS,
    /** Words that go on with a sentence, in scripts without capitals. */
    JOINERS,
    /** What stands right before a person's name, in scripts where blanks stand between sentences. */
    TITLES,
    /** What never stands last in a sentence, in scripts where blanks stand between sentences. */
    HANGING,
    /** Words at the beginning of a sentence that point back to the one before. */
    OPENERS,
    /** Pronouns for whoever speaks, as in "..., she said". */
    SPEAKERS;

    private static final List<String> LABELS =
            Arrays.stream(values()).map(PackKey::label).toList();

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final List<String> choices;

    /** @param choices the values it may have; none where it may have any */
    PackKey(String... choices) {
        this.choices = List.of(choices);
    }

    /** The key as {@code pack.txt} has it. */
    public String label() {
        return label;
    }

    /**
     * The key of a line of {@code pack.txt}.
     *
     * @throws IllegalStateException if there is no such key, if the line has no value, or if the key may not have it
     */
    static PackKey of(DataLine line) {
        int at = LABELS.indexOf(line.cell(0));
        if (at < 0) {
            throw line.wrong("a key of PackKey" + Spelling.hint(line.cell(0), LABELS));
        }
        PackKey key = values()[at];
        if (line.cells().size() != 2 || line.cell(1).isEmpty()) {
            throw line.wrong("a key, a tab and a value");
        }
        if (!key.choices.isEmpty() && !key.choices.contains(line.cell(1))) {
            throw line.wrong("one of " + String.join(", ", key.choices));
        }
        return key;
    }
}
