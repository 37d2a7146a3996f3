package io.precis.extract.names;

import io.precis.article.Token;
import io.precis.language.LanguagePack;
import java.util.Arrays;
import java.util.List;

/**
 * The words and phrases of one language that tell names: those of its own data and, for Latin script, of the lists all
 * languages share. Phrases are kept as the joined forms of their tokens; where names are declined, also as stems.
 *
 * <p>Immutable; threads may share one.
 *
 * @param own phrases of the language
 * @param stems the stems of all phrases, shared ones too, where names are declined
 * @param sharesLatin whether the shared lists are known too
 * @param endings that declension puts on names
 * @param prefixes written together with the name after them
 * @param families endings of surnames
 * @param titles endings of compounds that are offices
 */
record NameLexicon(
        NameTable own,
        NameTable stems,
        boolean sharesLatin,
        Affixes endings,
        Affixes prefixes,
        Affixes families,
        Affixes titles) {
    /** How much stands before the office in a compound, and before the ending of a surname, at least. */
    private static final int SHORTEST_COMPOUND = 3;

    private static final int SHORTEST_FAMILY = 2;
    private static final int[] NONE = {0};

    /** All that is known of names in the pack's language, as the build compiled it, or else of the data's lines. */
    static NameLexicon of(LanguagePack pack) {
        return pack.compiled(NameLexiconFile.NAME)
                .map(NameLexiconFile::read)
                .orElseGet(() -> new NameLexiconReader(pack).lexicon());
    }

    /** Whether the word, or its stem where names are declined, carries the clue. */
    boolean has(String written, Clue clue) {
        String form = Forms.folded(written);
        return (Math.max(0, phrase(NameTable.key(form), NameTable.key(stem(form)))) & clue.bit()) != 0;
    }

    /** Whether the word is a known surname or ends as surnames do. */
    boolean isFamily(String form) {
        if (has(form, Clue.SURNAME)) {
            return true;
        }
        return families.end(form, SHORTEST_FAMILY) || families.end(stem(form), SHORTEST_FAMILY);
    }

    /**
     * The clues of a phrase; 0 where it only begins others, less where it does not.
     *
     * @param form the key of its joined forms
     * @param stem the key of their joined stems
     */
    private int phrase(long form, long stem) {
        int found = own.of(form);
        if (sharesLatin) {
            found = NameTable.both(found, NameTable.shared().of(form));
        }
        return endings.isEmpty() ? found : NameTable.both(found, stems.of(stem));
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
        long form = NameTable.key(forms[i]);
        long stem = endings.isEmpty() ? form : NameTable.key(bare[i]);
        int known = phrase(form, stem);
        int title = titles.end(forms[i], SHORTEST_COMPOUND) ? Clue.TITLE.bit() : 0;
        if (known < 0) {
            return title == 0 ? NONE : new int[] {title};
        }
        int first = known | title;
        int[] clues = {first};
        for (int k = i + 1; k < forms.length; k++) {
            form = NameTable.key(form, forms[k]);
            stem = endings.isEmpty() ? form : NameTable.key(stem, bare[k]);
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
        return stem(form, endings);
    }

    static String stem(String form, Affixes endings) {
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
