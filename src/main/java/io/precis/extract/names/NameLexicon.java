package io.precis.extract.names;

import io.precis.article.Language;
import io.precis.article.Token;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words and phrases of one language that tell names, compiled from its pack and, for Latin script, from the lists
 * all languages share. Phrases are kept as the joined forms of their tokens; where names are declined, also as stems.
 *
 * <p>Immutable; threads may share one.
 */
final class NameLexicon {
    private static final List<String> OWN =
            List.of("names.txt", "stopwords.txt", "cldr-territories.txt", "people.txt", "cities.txt");
    private static final List<String> SHARED = List.of("names.txt", "people.txt", "cities.txt");

    /** The stems of cities with shorter names are those of everyday words. */
    private static final int SHORTEST_CITY = 5;

    /** How much stands before the office in a compound, and before the ending of a surname, at least. */
    private static final int SHORTEST_COMPOUND = 3;

    private static final int SHORTEST_FAMILY = 2;
    private static final int[] NONE = {0};

    private final Phrases exact = new Phrases();
    private final Phrases stems = new Phrases();
    private final Affixes endings;
    private final Affixes prefixes;
    private final Affixes families;
    private final Affixes titles;

    private NameLexicon(LanguagePack pack) {
        this.endings = Affixes.of(pack, "ending");
        this.prefixes = Affixes.of(pack, "prefix");
        this.families = Affixes.of(pack, "surname-ending");
        this.titles = Affixes.of(pack, "title-ending");
    }

    /** All that is known of names in the pack's language. */
    static NameLexicon of(LanguagePack pack) {
        NameLexicon lexicon = new NameLexicon(pack);
        OWN.forEach(file -> lexicon.add(pack, file));
        LanguagePacks packs = LanguagePacks.load();
        LanguagePack shared = packs.of(Language.UNKNOWN);
        boolean unknown = !pack.language().isKnown();
        if (unknown) {
            lexicon.add(packs.of(new Language("en")), "cldr-territories.txt");
        }
        if (!unknown && isLatin(pack)) {
            Optional<NameTable> table = NameTable.shared();
            if (table.isPresent() && lexicon.endings.isEmpty()) {
                lexicon.exact.add(table.get());
            } else {
                // Where names are declined, stems are made of each, by rules of the language.
                SHARED.forEach(file -> lexicon.add(shared, file));
            }
        }
        return lexicon;
    }

    /** The phrases of the shared lists with their clues, for the build. */
    static Map<String, Integer> sharedPhrases() {
        LanguagePack shared = LanguagePacks.load().of(Language.UNKNOWN);
        NameLexicon lexicon = new NameLexicon(shared);
        SHARED.forEach(file -> lexicon.add(shared, file));
        return lexicon.exact.all();
    }

    private static boolean isLatin(LanguagePack pack) {
        return pack.lines("cldr-territories.txt").stream()
                .limit(1)
                .allMatch(line ->
                        line.cell(1).codePoints().limit(1).allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN));
    }

    private void add(LanguagePack pack, String file) {
        for (DataLine line : pack.lines(file)) {
            if (file.equals("stopwords.txt")) {
                add(line.cell(0), Clue.FUNCTION);
            } else {
                Clue.of(line.cell(0)).ifPresent(clue -> {
                    for (String phrase : line.cell(1).split("\\|")) {
                        add(phrase, clue);
                    }
                });
            }
        }
    }

    private void add(String phrase, Clue clue) {
        List<String> forms = Forms.of(phrase);
        if (forms.isEmpty()) {
            return;
        }
        exact.add(forms, clue);
        if (!endings.isEmpty() && clue != Clue.FUNCTION) {
            List<String> bare = forms.stream().map(this::stem).toList();
            if (clue != Clue.CITY || String.join("", bare).length() >= SHORTEST_CITY) {
                stems.add(bare, clue);
            }
        }
    }

    /** Whether the word, or its stem where names are declined, carries the clue. */
    boolean has(String written, Clue clue) {
        String form = Forms.folded(written);
        return (clues(form, stem(form)) & clue.bit()) != 0;
    }

    /** Whether the word is a known surname or ends as surnames do. */
    boolean isFamily(String form) {
        if (has(form, Clue.SURNAME)) {
            return true;
        }
        return families.end(form, SHORTEST_FAMILY) || families.end(stem(form), SHORTEST_FAMILY);
    }

    private int clues(String form, String stem) {
        return Math.max(0, phrase(form, stem));
    }

    /** The clues of a phrase; 0 where it only begins others, less where it does not. */
    private int phrase(String form, String stem) {
        int found = exact.of(form);
        int declined = endings.isEmpty() ? Phrases.UNKNOWN : stems.of(stem);
        return NameTable.both(found, declined);
    }

    /** For each token, what the phrases that begin there carry: of one token, of two, and so on, as bits of clues. */
    int[][] clues(List<Token> tokens) {
        String[] forms = new String[tokens.size()];
        String[] bare = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Forms.folded(tokens.get(i).form());
            bare[i] = stem(forms[i]);
        }
        int[][] clues = new int[forms.length][];
        for (int i = 0; i < forms.length; i++) {
            clues[i] = from(forms, bare, i);
        }
        return clues;
    }

    private int[] from(String[] forms, String[] bare, int i) {
        int known = phrase(forms[i], bare[i]);
        int title = titles.end(forms[i], SHORTEST_COMPOUND) ? Clue.TITLE.bit() : 0;
        if (known < 0) {
            return title == 0 ? NONE : new int[] {title};
        }
        int first = known | title;
        int[] clues = {first};
        String form = forms[i];
        String stem = bare[i];
        for (int k = i + 1; k < forms.length; k++) {
            form += forms[k];
            stem = endings.isEmpty() ? stem : stem + bare[k];
            int next = phrase(form, stem);
            if (next < 0) {
                return clues;
            }
            clues = Arrays.copyOf(clues, clues.length + 1);
            clues[clues.length - 1] = next;
        }
        return clues;
    }

    /** The word without the longest ending of a declined name, or as it is. */
    String stem(String form) {
        return endings.isEmpty() ? form : endings.stripped(form, shortest(form));
    }

    private static int shortest(String form) {
        return form.charAt(0) >= 0xac00 ? 2 : 3;
    }

    /** Whether names are declined. */
    boolean declines() {
        return !endings.isEmpty();
    }

    /** How many characters of the form are written together with the name after them; 0 for most words. */
    int prefix(String form, Clue clue) {
        for (String prefix : prefixes.all()) {
            if (form.startsWith(prefix) && has(form.substring(prefix.length()), clue)) {
                return prefix.length();
            }
        }
        return 0;
    }
}
