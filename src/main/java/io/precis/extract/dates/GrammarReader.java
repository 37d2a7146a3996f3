package io.precis.extract.dates;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.Trie;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the grammar of a language of the lines of its data. */
final class GrammarReader {
    static final String RULES = "dates.txt";
    static final String CLDR = "cldr-dates.txt";
    private static final int DAYS = 31;
    private static final int CARDINALS = 99;
    /** Letters from which on a word is known without its accents. */
    private static final int PLAIN = 5;

    private static final java.util.regex.Pattern ACCENTS = java.util.regex.Pattern.compile("\\p{Mn}+");

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final SortedMap<String, Lexicon.Ends> forms = new TreeMap<>();
    /** By the numbers of their classes. */
    private final SortedMap<String, List<Grammar.Rule>> rules = new TreeMap<>();
    /** Abbreviations after CLDR. */
    private final Set<String> weak;

    /** Whether the language is often written without its accents, on some keyboards and in capitals. */
    private final boolean unaccented;

    private final Namesakes.Capitals capitals;
    private final Map<String, Tense> verbEndings = new LinkedHashMap<>();
    private @Nullable String order;

    /**
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    GrammarReader(LanguagePack pack, LanguagePack shared) {
        Numerals.ROLES.forEach(this::role);
        weak = pack.lines(CLDR).stream()
                .filter(line -> line.cell(0).equals("weak"))
                .flatMap(line -> Stream.of(line.cell(2).split("\\|")))
                .collect(Collectors.toSet());
        unaccented = pack.property("unaccented", "no").equals("yes");
        capitals = Namesakes.Capitals.valueOf(
                pack.property("date-capitals", "names").toUpperCase(Locale.ROOT));
        pack.lines(RULES).forEach(this::add);
        pack.lines(CLDR).forEach(this::add);
        shared.lines(RULES).forEach(this::add);
        pack.lines("cldr-numbers.txt").forEach(this::addNumber);
        pack.lines("cldr-figures.txt").stream()
                .filter(line -> line.cell(0).equals("ordinal-ending"))
                .forEach(this::add);
    }

    Grammar grammar() {
        return new Grammar(
                new Lexicon(Trie.of(forms), Map.copyOf(roles)),
                Trie.of(rules),
                verbEndings,
                capitals,
                order == null ? "dmy" : order);
    }

    private Role role(String name) {
        return roles.computeIfAbsent(name, key -> new Role(name, (char) roles.size()));
    }

    private void add(DataLine line) {
        String role = line.cell(0);
        if (role.equals("order")) {
            // The language's own line comes before CLDR's.
            order = order == null ? line.cell(1) : order;
        } else if (role.equals("past-ending") || role.equals("future-ending")) {
            Tense tense = role.equals("past-ending") ? Tense.PAST : Tense.FUTURE;
            Stream.of(line.cell(2).split("\\|")).forEach(form -> verbEndings.put(form, tense));
        } else if (role.equals("rule")) {
            addRule(Pattern.parse(line.cell(2)), Fields.parse("", line.cell(1)));
        } else {
            Lexicon.Entry entry = new Lexicon.Entry(role(role), Fields.parse(role, line.cell(1)));
            String[] forms = line.cell(2).split("\\|");
            for (String form : forms) {
                addForm(form, entry);
                if (weak.contains(form) && isShort(form, role, forms)) {
                    put(form + ".", entry);
                }
                inside(entry).ifPresent(inner -> put(form, inner));
            }
        }
    }

    private void addForm(String form, Lexicon.Entry entry) {
        put(form, entry);
        if (unaccented) {
            String plain = ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD))
                    .replaceAll("");
            // Short words are others without their accents: été, año.
            if (plain.length() >= PLAIN && !plain.equals(form)) {
                put(plain, entry);
            }
        }
    }

    /** Whether a form is the beginning of another name of the same month or weekday. */
    private static boolean isShort(String form, String role, String[] forms) {
        return (role.equals("month") || role.equals("weekday"))
                && Arrays.stream(forms).anyMatch(other -> other.length() > form.length() + 1 && other.startsWith(form));
    }

    /** Units and "last" as parts of a longer time, which has fields of the same names: the last week of next month. */
    private Optional<Lexicon.Entry> inside(Lexicon.Entry entry) {
        int unit = entry.fields().get(Field.UNIT, -1);
        if (Within.isPart(unit) && (entry.role().is("unit") || entry.role().is("weekend"))) {
            return Optional.of(new Lexicon.Entry(role("piece"), Fields.of(Field.PART, unit)));
        }
        boolean last = entry.role().is("dir") && entry.fields().get(Field.DIR, 0) == -1;
        return last ? Optional.of(new Lexicon.Entry(role("last"), Fields.of(Field.NTH, -1))) : Optional.empty();
    }

    private void addNumber(DataLine line) {
        if (line.cell(1).length() > 3) {
            return;
        }
        int value = Integer.parseInt(line.cell(1));
        boolean ordinal = line.cell(0).equals("ordinal");
        if (value < 1 || value > CARDINALS || !(ordinal || line.cell(0).equals("cardinal"))) {
            return;
        }
        for (String form : line.cell(2).split("\\|")) {
            String role = ordinal ? "ord" : "n";
            put(form, new Lexicon.Entry(role(role), Fields.of(ordinal ? Field.ORD : Field.N, value)));
            if (value <= DAYS) {
                put(form, new Lexicon.Entry(role(ordinal ? "day" : "dayword"), Fields.of(Field.DAY, value)));
            }
        }
    }

    private void addRule(Pattern pattern, Fields fields) {
        literal(pattern.before());
        literal(pattern.after());
        for (List<String> sequence : pattern.sequences()) {
            StringBuilder numbers = new StringBuilder();
            for (String role : sequence) {
                literal(role);
                numbers.append(role(role).number());
            }
            rules.computeIfAbsent(numbers.toString(), key -> new ArrayList<>())
                    .add(new Grammar.Rule(pattern.before(), pattern.after(), fields));
        }
    }

    /** Adds a form; one that ends in {@code *} takes the rest of its last token. */
    private void put(String form, Lexicon.Entry entry) {
        String letters = Lexicon.fold(form);
        boolean stem = letters.endsWith("*");
        Lexicon.Ends ends = forms.computeIfAbsent(
                stem ? letters.substring(0, letters.length() - 1) : letters,
                key -> new Lexicon.Ends(new ArrayList<>(0), new ArrayList<>(0)));
        List<Lexicon.Entry> entries = stem ? ends.stems() : ends.words();
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private void literal(@Nullable String role) {
        if (role != null && role.contains("=")) {
            String word = role.substring(role.indexOf('=') + 1);
            addForm(word, new Lexicon.Entry(role("=" + word), Fields.NONE));
        }
    }
}
