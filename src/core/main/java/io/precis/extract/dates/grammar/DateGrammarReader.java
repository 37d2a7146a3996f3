package io.precis.extract.dates.grammar;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import io.precis.lexicon.PhraseTrie;
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
public final class DateGrammarReader {
    public static final String RULES = "dates.txt";
    static final String CLDR = "cldr-dates.txt";
    private static final int DAYS = 31;
    private static final int CARDINALS = 99;
    /** Letters from which on a word is known without its accents. */
    private static final int PLAIN = 5;

    private static final java.util.regex.Pattern ACCENTS = java.util.regex.Pattern.compile("\\p{Mn}+");

    private final Map<String, TokenClass> roles = new LinkedHashMap<>();
    private final SortedMap<String, DateLexicon.Ends> forms = new TreeMap<>();
    /** By the numbers of their classes. */
    private final SortedMap<String, List<DateGrammar.Rule>> rules = new TreeMap<>();
    /** Abbreviations after CLDR. */
    private final Set<String> weak;

    /** Whether the language is often written without its accents, on some keyboards and in capitals. */
    private final boolean unaccented;

    private final NamesakeFilter.Capitals capitals;
    private final Map<String, SentenceTense> verbEndings = new LinkedHashMap<>();
    private @Nullable String order;

    /**
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    public DateGrammarReader(LanguagePack pack, LanguagePack shared) {
        DateNumerals.ROLES.forEach(this::role);
        weak = pack.lines(CLDR).stream()
                .filter(line -> line.cell(0).equals("weak"))
                .flatMap(line -> Stream.of(line.cell(2).split("\\|")))
                .collect(Collectors.toSet());
        unaccented = pack.property(PackKey.UNACCENTED, "no").equals("yes");
        capitals = NamesakeFilter.Capitals.valueOf(
                pack.property(PackKey.DATE_CAPITALS, "names").toUpperCase(Locale.ROOT));
        pack.lines(RULES).forEach(this::add);
        pack.lines(CLDR).forEach(this::add);
        shared.lines(RULES).forEach(this::add);
        pack.lines("cldr-numbers.txt").forEach(this::addNumber);
        pack.lines("cldr-figures.txt").stream()
                .filter(line -> line.cell(0).equals("ordinal-ending"))
                .forEach(this::add);
    }

    public DateGrammar grammar() {
        return new DateGrammar(
                new DateLexicon(PhraseTrie.of(forms), Map.copyOf(roles)),
                PhraseTrie.of(rules),
                verbEndings,
                capitals,
                order == null ? "dmy" : order);
    }

    private TokenClass role(String name) {
        return roles.computeIfAbsent(name, key -> new TokenClass(name, (char) roles.size()));
    }

    private void add(DataLine line) {
        String role = line.cell(0);
        if (role.equals("order")) {
            // The language's own line comes before CLDR's.
            order = order == null ? line.cell(1) : order;
        } else if (role.equals("past-ending") || role.equals("future-ending")) {
            SentenceTense tense = role.equals("past-ending") ? SentenceTense.PAST : SentenceTense.FUTURE;
            Stream.of(line.cell(2).split("\\|")).forEach(form -> verbEndings.put(form, tense));
        } else if (role.equals("rule")) {
            addRule(RulePattern.parse(line.cell(2)), DateFields.parse("", line.cell(1)));
        } else {
            DateLexicon.Entry entry = new DateLexicon.Entry(role(role), DateFields.parse(role, line.cell(1)));
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

    private void addForm(String form, DateLexicon.Entry entry) {
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
    private Optional<DateLexicon.Entry> inside(DateLexicon.Entry entry) {
        int unit = entry.fields().get(DateField.UNIT, -1);
        if (PeriodUnit.isPart(unit) && (entry.role().is("unit") || entry.role().is("weekend"))) {
            return Optional.of(new DateLexicon.Entry(role("piece"), DateFields.of(DateField.PART, unit)));
        }
        boolean last = entry.role().is("dir") && entry.fields().get(DateField.DIR, 0) == -1;
        return last
                ? Optional.of(new DateLexicon.Entry(role("last"), DateFields.of(DateField.NTH, -1)))
                : Optional.empty();
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
            put(form, new DateLexicon.Entry(role(role), DateFields.of(ordinal ? DateField.ORD : DateField.N, value)));
            if (value <= DAYS) {
                put(
                        form,
                        new DateLexicon.Entry(role(ordinal ? "day" : "dayword"), DateFields.of(DateField.DAY, value)));
            }
        }
    }

    private void addRule(RulePattern pattern, DateFields fields) {
        literal(pattern.before());
        literal(pattern.after());
        for (List<String> sequence : pattern.sequences()) {
            StringBuilder numbers = new StringBuilder();
            for (String role : sequence) {
                literal(role);
                numbers.append(role(role).number());
            }
            rules.computeIfAbsent(numbers.toString(), key -> new ArrayList<>())
                    .add(new DateGrammar.Rule(pattern.before(), pattern.after(), fields));
        }
    }

    /** Adds a form; one that ends in {@code *} takes the rest of its last token. */
    private void put(String form, DateLexicon.Entry entry) {
        String letters = DateLexicon.fold(form);
        boolean stem = letters.endsWith("*");
        DateLexicon.Ends ends = forms.computeIfAbsent(
                stem ? letters.substring(0, letters.length() - 1) : letters,
                key -> new DateLexicon.Ends(new ArrayList<>(0), new ArrayList<>(0)));
        List<DateLexicon.Entry> entries = stem ? ends.stems() : ends.words();
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private void literal(@Nullable String role) {
        if (role != null && role.contains("=")) {
            String word = role.substring(role.indexOf('=') + 1);
            addForm(word, new DateLexicon.Entry(role("=" + word), DateFields.NONE));
        }
    }
}
