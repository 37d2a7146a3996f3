package io.precis.extract.figures.lexicon;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.lexicon.PhraseTrie;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the lexicon of a language from the lines of its data. */
final class FigureLexiconReader {
    /** The characters with which a composed number of Chinese, Japanese or Korean begins. */
    private static final String COMPOSED_BEGINNINGS = "一二三四五六七八九十百千兩两万萬亿億壹贰叁肆伍陆柒捌玖拾佰仟廿卅初第일이삼사오육칠팔구십백천만";

    private static final int LONGEST_FUNCTION_WORD = 6;
    private static final int LONGEST_ABBREVIATION = 2;

    private final SortedMap<String, List<PhraseSense>> phrases = new TreeMap<>();
    private final Set<ReadingOption> options = EnumSet.noneOf(ReadingOption.class);
    /** Roles with phrases that the generated data has but the language excludes. */
    private final Set<String> excluded = new HashSet<>();

    private final SpellingFolder folding;
    private char decimal = '.';
    private char group = ',';

    /**
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    FigureLexiconReader(LanguagePack pack, LanguagePack shared) {
        List<DataLine> own = pack.lines("figures.txt");
        own.stream()
                .filter(line -> PhraseRole.of(line.cell(0)) == PhraseRole.OPTION)
                .forEach(line -> options.add(ReadingOption.of(line.cell(1))));
        folding = new SpellingFolder(options.contains(ReadingOption.TURKIC), options.contains(ReadingOption.ACCENTS));
        own.stream()
                .filter(line -> PhraseRole.of(line.cell(0)) == PhraseRole.NOT)
                .forEach(this::exclude);
        pack.lines("stopwords.txt").forEach(this::addFunctionWord);
        pack.lines("cldr-numbers.txt").forEach(this::read);
        pack.lines("cldr-figures.txt").forEach(this::read);
        pack.lines("cldr-dates.txt").stream()
                .filter(line -> line.cell(0).equals("month"))
                .forEach(this::read);
        excluded.clear();
        shared.lines("figures.txt").forEach(this::read);
        if (!pack.equals(shared)) {
            own.forEach(this::read);
        }
    }

    FigureLexicon lexicon() {
        SortedMap<String, PhraseSenses> meanings = new TreeMap<>();
        phrases.forEach((phrase, senses) -> meanings.put(phrase, PhraseSenses.of(senses)));
        return new FigureLexicon(PhraseTrie.of(meanings), options, decimal, group);
    }

    private void exclude(DataLine line) {
        for (String phrase : line.cell(2).split("\\|", -1)) {
            excluded.add(PhraseRole.of(line.cell(1)) + " " + fold(phrase));
        }
    }

    /**
     * Adds a function word, which excludes a unit of that spelling: "в" is no volt and "al" no light year. A long word of the
     * list may be a noun, such as человек, and is left out.
     */
    private void addFunctionWord(DataLine line) {
        String word = line.cell(0);
        if (word.length() <= LONGEST_FUNCTION_WORD) {
            put(word, new PhraseSense(PhraseRole.FUNCTION, BigDecimal.ZERO, ""));
        }
        if (word.length() <= LONGEST_ABBREVIATION && !Scripts.isUnspacedInFigures(word.charAt(0))) {
            excluded.add(PhraseRole.UNIT + " " + fold(word));
        }
    }

    private void read(DataLine line) {
        PhraseRole role = PhraseRole.of(line.cell(0));
        switch (role) {
            case DECIMAL -> decimal = line.cell(2).charAt(0);
            case GROUP ->
                group = line.cell(2).startsWith("space") ? ' ' : line.cell(2).charAt(0);
            case OPTION, NOT -> {}
            default -> {
                PhraseSense sense = sense(role, line);
                for (String phrase : line.cell(2).split("\\|", -1)) {
                    put(phrase, sense);
                }
                if (role == PhraseRole.CURRENCY && sense.name().length() == 3) {
                    put(sense.name(), new PhraseSense(PhraseRole.CURRENCY_CODE, sense.value(), sense.name()));
                    put(sense.name() + "$", new PhraseSense(PhraseRole.CURRENCY_BEFORE, sense.value(), sense.name()));
                }
            }
        }
    }

    private static PhraseSense sense(PhraseRole role, DataLine line) {
        try {
            return PhraseSense.of(role, line.cell(1));
        } catch (NumberFormatException e) {
            throw line.wrong("a number or a fraction such as 1/3 in the second cell");
        }
    }

    /** Whether it is composed, such as 二十一 or 百万. Such numbers are read part by part: the longest match would tear 六百一|十一. */
    private static boolean isComposed(PhraseRole role, String phrase) {
        boolean number = role == PhraseRole.CARDINAL || role == PhraseRole.SCALE || role == PhraseRole.ORDINAL;
        return number
                && phrase.length() > 1
                && COMPOSED_BEGINNINGS.indexOf(phrase.charAt(0)) >= 0
                && !phrase.equals("万亿");
    }

    private String fold(String phrase) {
        return folding.fold(Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC));
    }

    private void put(String phrase, PhraseSense sense) {
        String folded = fold(phrase);
        if (excluded.contains(sense.role() + " " + folded)) {
            return;
        }
        if (sense.role() == PhraseRole.ORDINAL_ENDING) {
            folded = folded.replaceFirst("^[-:'­]+", "");
        }
        folded = folded.replaceAll("[-\\h]+", " ");
        if (options.contains(ReadingOption.MYRIAD) && isComposed(sense.role(), folded)) {
            return;
        }
        if (!folded.isBlank()) {
            List<PhraseSense> senses = phrases.computeIfAbsent(
                    folded.equals(" ") ? folded : folded.stripTrailing(), key -> new ArrayList<>());
            if (!senses.contains(sense)) {
                // The language's own lines come last and go first.
                senses.add(0, sense);
            }
        }
    }
}
