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

/** Makes the lexicon of a language of the lines of its data. */
public final class FigureLexiconReader {
    private static final String PARTS = "一二三四五六七八九十百千兩两万萬亿億壹贰叁肆伍陆柒捌玖拾佰仟廿卅初第일이삼사오육칠팔구십백천만";

    private static final int LONGEST_FUNCTION = 6;
    private static final int LONGEST_ABBREVIATION = 2;

    private final SortedMap<String, List<PhraseSense>> phrases = new TreeMap<>();
    private final Set<ReadingOption> options = EnumSet.noneOf(ReadingOption.class);
    /** Role and phrase that the generated data has and the language has not. */
    private final Set<String> excluded = new HashSet<>();

    private final FoldedSpelling folding;
    private char decimal = '.';
    private char group = ',';

    /**
     * @param pack the language's own data
     * @param universal what holds in every language
     */
    public FigureLexiconReader(LanguagePack pack, LanguagePack universal) {
        List<DataLine> own = pack.lines("figures.txt");
        own.stream()
                .filter(line -> PhraseRole.of(line.cell(0)) == PhraseRole.OPTION)
                .forEach(line -> options.add(ReadingOption.of(line.cell(1))));
        folding = new FoldedSpelling(options.contains(ReadingOption.TURKIC), options.contains(ReadingOption.ACCENTS));
        own.stream()
                .filter(line -> PhraseRole.of(line.cell(0)) == PhraseRole.NOT)
                .forEach(this::exclude);
        pack.lines("stopwords.txt").forEach(this::function);
        pack.lines("cldr-numbers.txt").forEach(this::read);
        pack.lines("cldr-figures.txt").forEach(this::read);
        pack.lines("cldr-dates.txt").stream()
                .filter(line -> line.cell(0).equals("month"))
                .forEach(this::read);
        excluded.clear();
        universal.lines("figures.txt").forEach(this::read);
        if (!pack.equals(universal)) {
            own.forEach(this::read);
        }
    }

    public FigureLexicon lexicon() {
        SortedMap<String, PhraseSenses> meanings = new TreeMap<>();
        phrases.forEach((phrase, terms) -> meanings.put(phrase, PhraseSenses.of(terms)));
        return new FigureLexicon(PhraseTrie.of(meanings), options, decimal, group);
    }

    private void exclude(DataLine line) {
        for (String phrase : line.cell(2).split("\\|", -1)) {
            excluded.add(PhraseRole.of(line.cell(1)) + " " + fold(phrase));
        }
    }

    /** "в" is no volt and "al" no light year where they are function words. Long ones may be nouns: человек. */
    private void function(DataLine line) {
        String word = line.cell(0);
        if (word.length() <= LONGEST_FUNCTION) {
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
                PhraseSense term = term(role, line);
                for (String phrase : line.cell(2).split("\\|", -1)) {
                    put(phrase, term);
                }
                if (role == PhraseRole.CURRENCY && term.name().length() == 3) {
                    put(term.name(), new PhraseSense(PhraseRole.CURRENCY_CODE, term.value(), term.name()));
                    put(term.name() + "$", new PhraseSense(PhraseRole.CURRENCY_BEFORE, term.value(), term.name()));
                }
            }
        }
    }

    private static PhraseSense term(PhraseRole role, DataLine line) {
        try {
            return PhraseSense.of(role, line.cell(1));
        } catch (NumberFormatException e) {
            throw line.wrong("a number or a fraction such as 1/3 in the second cell");
        }
    }

    /** 二十一, 百万: read part by part, or the longest match would tear 六百一|十一. */
    private static boolean isComposed(PhraseRole role, String phrase) {
        boolean number = role == PhraseRole.CARDINAL || role == PhraseRole.SCALE || role == PhraseRole.ORDINAL;
        return number && phrase.length() > 1 && PARTS.indexOf(phrase.charAt(0)) >= 0 && !phrase.equals("万亿");
    }

    private String fold(String phrase) {
        return folding.fold(Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC));
    }

    private void put(String phrase, PhraseSense term) {
        String folded = fold(phrase);
        if (excluded.contains(term.role() + " " + folded)) {
            return;
        }
        if (term.role() == PhraseRole.ORDINAL_ENDING) {
            folded = folded.replaceFirst("^[-:'­]+", "");
        }
        folded = folded.replaceAll("[-\\h]+", " ");
        if (options.contains(ReadingOption.MYRIAD) && isComposed(term.role(), folded)) {
            return;
        }
        if (!folded.isBlank()) {
            List<PhraseSense> terms = phrases.computeIfAbsent(
                    folded.equals(" ") ? folded : folded.stripTrailing(), key -> new ArrayList<>());
            if (!terms.contains(term)) {
                // What is added later comes first.
                terms.add(0, term);
            }
        }
    }
}
