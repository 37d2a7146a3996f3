package io.precis.extract.names.lexicon;

import io.precis.language.LanguagePack;
import io.precis.text.CharacterFolding;
import java.util.Map;

/**
 * The words and phrases of one language that tell names: those of its own data and, for Latin script, of the lists all
 * languages share. Phrases are kept as the joined forms of their tokens; where names are declined, also as stems.
 *
 * <p>Immutable; threads may share one.
 *
 * @param own phrases of the language
 * @param stems the stems of all phrases, shared ones too, where names are declined
 * @param sharesLatin whether the shared lists are known too
 * @param affixes by what they tell; each kind has a set, if an empty one
 */
public record NameLexicon(NameTable own, NameTable stems, boolean sharesLatin, Map<NameAffix, AffixSet> affixes) {
    /** How many characters stand before the office in a compound, and before the ending of a surname, at least. */
    private static final int SHORTEST_COMPOUND = 3;

    private static final int SHORTEST_SYLLABIC = 2;

    private static final int SHORTEST_FAMILY = 2;

    /** What words are that decline as names do; words of grammar are not. */
    private static final int DECLINED = NameClue.CITY.bit()
            | NameClue.TOWN.bit()
            | NameClue.TERRITORY.bit()
            | NameClue.KNOWN.bit()
            | NameClue.GIVEN.bit()
            | NameClue.SURNAME.bit()
            | NameClue.ORGANISATION.bit()
            | NameClue.OFFICE.bit();

    public NameLexicon {
        affixes = Map.copyOf(affixes);
    }

    /** All that is known of names in the pack's language, as the build compiled it, or else of the data's lines. */
    public static NameLexicon of(LanguagePack pack) {
        return pack.compiled(NameLexiconFile.NAME)
                .map(NameLexiconFile::read)
                .orElseGet(() -> new NameLexiconReader(pack).lexicon());
    }

    AffixSet affixSet(NameAffix kind) {
        return affixes().getOrDefault(kind, AffixSet.NONE);
    }

    private AffixSet endings() {
        return affixSet(NameAffix.ENDING);
    }

    /** Whether the word, or its stem where names are declined, carries the clue. */
    public boolean has(String written, NameClue clue) {
        String form = CharacterFolding.ofName(written);
        return (Math.max(0, phrase(NameTable.key(form), NameTable.key(stem(form)))) & clue.bit()) != 0;
    }

    /** Whether the word is a known surname or ends as surnames do. */
    boolean isFamily(String form) {
        if (has(form, NameClue.SURNAME)) {
            return true;
        }
        AffixSet families = affixSet(NameAffix.SURNAME_ENDING);
        return families.end(form, SHORTEST_FAMILY) || families.end(stem(form), SHORTEST_FAMILY);
    }

    /**
     * The clues of a phrase as {@link NameTable#of} gives them.
     *
     * @param form the key of its joined forms
     * @param stem the key of their joined stems
     */
    int phrase(long form, long stem) {
        int found = own.of(form);
        if (sharesLatin) {
            found = NameTable.both(found, NameTable.shared().of(form));
        }
        boolean grammar = found > 0 && (found & NameClue.FUNCTION.bit()) != 0;
        if (endings().isEmpty() || grammar) {
            return found;
        }
        // What is left of a declined name may be a known name as it is written, or one without its own ending.
        int whole =
                sharesLatin ? NameTable.both(own.of(stem), NameTable.shared().of(stem)) : own.of(stem);
        int bare = whole < 0 ? whole : whole & DECLINED;
        return NameTable.both(found, NameTable.both(stems.of(stem), bare));
    }

    /** The clues of a word's ending, as bits: whether it is an office, an institution, or says where something is. */
    int endingClues(String written) {
        // A Korean particle is written behind the ending.
        String form = isSyllabic(written) ? stem(written) : written;
        return clue(form, NameAffix.TITLE_ENDING, NameClue.TITLE)
                | clue(form, NameAffix.ORGANISATION_ENDING, NameClue.COMPOUND)
                | clue(form, NameAffix.PLACE_ENDING, NameClue.LOCATED);
    }

    private int clue(String form, NameAffix affix, NameClue clue) {
        int shortest = isSyllabic(form) ? SHORTEST_SYLLABIC : SHORTEST_COMPOUND;
        return affixSet(affix).end(form, shortest) ? clue.bit() : 0;
    }

    /** Whether the word ends as adjectives and genitives do that stand before the head of an institution's name. */
    public boolean isModifier(String form) {
        return affixSet(NameAffix.MODIFIER_ENDING).end(form, SHORTEST_FAMILY);
    }

    /** Whether the word begins as those do that go on an institution's name behind its head. */
    public boolean isComplement(String form) {
        return affixSet(NameAffix.COMPLEMENT_PREFIX).all().stream()
                .anyMatch(prefix -> form.length() > prefix.length() + 1 && form.startsWith(prefix));
    }

    /** The word without the longest ending of a declined name, or as it is. */
    public String stem(String form) {
        return stem(form, endings());
    }

    static String stem(String form, AffixSet endings) {
        return endings.isEmpty() ? form : endings.stripped(form, shortest(form));
    }

    private static int shortest(String form) {
        return isSyllabic(form) ? 2 : 3;
    }

    /** Whether it is written in Hangul, a character of which is a syllable. */
    private static boolean isSyllabic(String form) {
        return !form.isEmpty() && form.charAt(0) >= 0xac00;
    }

    /** Whether names are declined. */
    public boolean declines() {
        return !endings().isEmpty();
    }

    /** How many characters of the form are written together with the name after them; 0 for most words. */
    public int prefix(String form, NameClue clue) {
        for (String prefix : affixSet(NameAffix.PREFIX).all()) {
            if (form.startsWith(prefix) && has(form.substring(prefix.length()), clue)) {
                return prefix.length();
            }
        }
        return 0;
    }
}
