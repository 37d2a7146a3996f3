package io.precis.extract.names.lexicon;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.text.Scripts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the lexicon of a language of the lines of its data. */
public final class NameLexiconReader {
    private static final List<String> OWN =
            List.of("names.txt", "stopwords.txt", "cldr-territories.txt", "people.txt", "cities.txt", "towns.txt");
    private static final List<String> SHARED = List.of("names.txt", "people.txt", "cities.txt");

    /** The stems of cities with shorter names are those of everyday words. */
    private static final int SHORTEST_CITY = 5;

    private final LanguagePack pack;
    private final LanguagePacks packs = LanguagePacks.load();
    private final AffixSet endings;
    private final CluePhrases exact = new CluePhrases();
    private final CluePhrases stems = new CluePhrases();

    public NameLexiconReader(LanguagePack pack) {
        this.pack = pack;
        this.endings = AffixSet.of(pack, NameAffix.ENDING);
    }

    public NameLexicon lexicon() {
        boolean isKnown = pack.language().isKnown();
        boolean sharesLatin = isKnown && isLatin();
        OWN.forEach(file -> add(pack, file, true));
        if (!isKnown) {
            add(packs.of(new Language("en")), "cldr-territories.txt", true);
        }
        if (sharesLatin && !endings.isEmpty()) {
            // Where names are declined, stems are made of the shared lists too, by rules of the language.
            SHARED.forEach(file -> add(packs.of(Language.UNKNOWN), file, false));
        }
        Map<NameAffix, AffixSet> affixes = new EnumMap<>(NameAffix.class);
        for (NameAffix affix : NameAffix.values()) {
            affixes.put(affix, AffixSet.of(pack, affix));
        }
        return new NameLexicon(exact.table(), stems.table(), sharesLatin, affixes);
    }

    /** The phrases of the lists that all languages of Latin script share. */
    public static CluePhrases shared() {
        LanguagePack unknown = LanguagePacks.load().of(Language.UNKNOWN);
        NameLexiconReader reader = new NameLexiconReader(unknown);
        SHARED.forEach(file -> reader.add(unknown, file, true));
        return reader.exact;
    }

    private boolean isLatin() {
        return pack.lines("cldr-territories.txt").stream()
                .limit(1)
                .allMatch(line -> line.cell(1).codePoints().limit(1).allMatch(Scripts::isLatin));
    }

    /** Adds a file's phrases: their stems and, where that is wanted, themselves. */
    private void add(LanguagePack from, String file, boolean isOwn) {
        for (DataLine line : from.lines(file)) {
            if (file.equals("stopwords.txt")) {
                add(line.cell(0), NameClue.FUNCTION, isOwn);
            } else {
                NameClue.of(line.cell(0)).ifPresent(clue -> {
                    for (String phrase : line.cell(1).split("\\|")) {
                        add(phrase, clue, isOwn);
                    }
                });
            }
        }
    }

    private void add(String phrase, NameClue clue, boolean isOwn) {
        List<String> forms = PhraseForms.of(phrase);
        if (forms.isEmpty()) {
            return;
        }
        if (isOwn) {
            exact.add(forms, clue);
        }
        if (!endings.isEmpty() && clue != NameClue.FUNCTION) {
            List<String> bare =
                    forms.stream().map(form -> NameLexicon.stem(form, endings)).toList();
            if (clue != NameClue.CITY && clue != NameClue.TOWN
                    || String.join("", bare).length() >= SHORTEST_CITY) {
                stems.add(bare, clue);
            }
        }
    }
}
