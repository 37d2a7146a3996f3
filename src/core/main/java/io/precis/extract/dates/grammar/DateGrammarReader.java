package io.precis.extract.dates.grammar;

import io.precis.extract.dates.expression.PeriodUnit;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the grammar of a language from the lines of its data. */
final class DateGrammarReader {
    static final String OWN_LINES = "dates.txt";
    static final String CLDR_LINES = "cldr-dates.txt";
    private static final int LAST_DAY = 31;
    private static final int GREATEST_NUMBER = 99;
    /** A word of at least this many letters is also known without its accents. */
    private static final int SHORTEST_UNACCENTED = 5;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Map<String, TokenClass> classes = new LinkedHashMap<>();
    private final SortedMap<String, DateLexicon.Ends> forms = new TreeMap<>();
    /** By the numbers of their classes. */
    private final SortedMap<String, List<DateGrammar.Rule>> rules = new TreeMap<>();
    /** The abbreviations that CLDR has for months and weekdays. */
    private final Set<String> weak;
    /** Whether the language is often written without its accents, on some keyboards and in capitals. */
    private final boolean unaccented;

    private final DateCapitals capitals;
    private final Map<String, SentenceTense> verbForms = new LinkedHashMap<>();
    private boolean verbFinal;
    private @Nullable String order;

    /**
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    DateGrammarReader(LanguagePack pack, LanguagePack shared) {
        TokenClass.OF_NUMBERS.forEach(this::tokenClass);
        weak = pack.lines(CLDR_LINES).stream()
                .filter(line -> line.cell(0).equals("weak"))
                .flatMap(line -> Stream.of(line.cell(2).split("\\|")))
                .collect(Collectors.toSet());
        unaccented = pack.property(PackKey.UNACCENTED, "no").equals("yes");
        capitals = DateCapitals.valueOf(
                pack.property(PackKey.DATE_CAPITALS, "names").toUpperCase(Locale.ROOT));
        pack.lines(OWN_LINES).forEach(this::add);
        pack.lines(CLDR_LINES).forEach(this::add);
        shared.lines(OWN_LINES).forEach(this::add);
        pack.lines("cldr-numbers.txt").forEach(this::addNumber);
        pack.lines("cldr-figures.txt").stream()
                .filter(line -> line.cell(0).equals("ordinal-ending"))
                .forEach(this::add);
    }

    DateGrammar grammar() {
        return new DateGrammar(
                new DateLexicon(PhraseTrie.of(forms), Map.copyOf(classes)),
                PhraseTrie.of(rules),
                new VerbForms(verbForms),
                verbFinal,
                capitals,
                order == null ? "dmy" : order);
    }

    private TokenClass tokenClass(String name) {
        return classes.computeIfAbsent(name, key -> new TokenClass(name, (char) classes.size()));
    }

    private void add(DataLine line) {
        String className = line.cell(0);
        if (className.equals("order")) {
            // The language's own line comes before CLDR's.
            order = order == null ? line.cell(1) : order;
        } else if (className.equals("verb-final")) {
            verbFinal = true;
        } else if (VerbForms.isClass(className)) {
            Stream.of(line.cell(2).split("\\|")).forEach(form -> verbForms.put(form, VerbForms.tense(className)));
        } else if (className.equals("rule")) {
            addRule(RulePattern.parse(line.cell(2)), DateFields.parse("", line.cell(1)));
        } else {
            DateLexicon.Entry entry =
                    new DateLexicon.Entry(tokenClass(className), DateFields.parse(className, line.cell(1)));
            String[] forms = line.cell(2).split("\\|");
            for (String form : forms) {
                addForm(form, entry);
                if (weak.contains(form) && isShort(form, className, forms)) {
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
            // A short word may be another word without its accents: été, año.
            if (plain.length() >= SHORTEST_UNACCENTED && !plain.equals(form)) {
                put(plain, entry);
            }
        }
    }

    /** Whether a form is the beginning of another name of the same month or weekday. */
    private static boolean isShort(String form, String className, String[] forms) {
        return (className.equals("month") || className.equals("weekday"))
                && Arrays.stream(forms).anyMatch(other -> other.length() > form.length() + 1 && other.startsWith(form));
    }

    /**
     * The entry of a unit, or of "last", as part of a longer period: the last week of next month. The period itself uses
     * the fields UNIT and DIR, so that its part needs others.
     */
    private Optional<DateLexicon.Entry> inside(DateLexicon.Entry entry) {
        int unit = entry.fields().get(DateField.UNIT, PeriodUnit.YEAR.ordinal());
        boolean counted = entry.tokenClass().is("unit") || entry.tokenClass().is("weekend");
        if (counted && PeriodUnit.of(unit).isPart()) {
            return Optional.of(new DateLexicon.Entry(tokenClass("piece"), DateFields.of(DateField.PART, unit)));
        }
        return entry.tokenClass().is("dir") && entry.fields().get(DateField.DIR, 0) == -1
                ? Optional.of(new DateLexicon.Entry(tokenClass("last"), DateFields.of(DateField.NTH, -1)))
                : Optional.empty();
    }

    private void addNumber(DataLine line) {
        if (line.cell(1).length() > 3) {
            return;
        }
        int value = Integer.parseInt(line.cell(1));
        boolean ordinal = line.cell(0).equals("ordinal");
        if (value < 1 || value > GREATEST_NUMBER || !(ordinal || line.cell(0).equals("cardinal"))) {
            return;
        }
        for (String form : line.cell(2).split("\\|")) {
            String className = ordinal ? "ord" : "n";
            DateFields number = DateFields.of(ordinal ? DateField.ORD : DateField.N, value);
            put(form, new DateLexicon.Entry(tokenClass(className), number));
            if (value <= LAST_DAY) {
                put(
                        form,
                        new DateLexicon.Entry(
                                tokenClass(ordinal ? "day" : "dayword"), DateFields.of(DateField.DAY, value)));
            }
        }
    }

    private void addRule(RulePattern pattern, DateFields fields) {
        literal(pattern.before());
        literal(pattern.after());
        for (List<String> sequence : pattern.sequences()) {
            StringBuilder numbers = new StringBuilder();
            for (String className : sequence) {
                literal(className);
                numbers.append(tokenClass(className).number());
            }
            rules.computeIfAbsent(numbers.toString(), key -> new ArrayList<>())
                    .add(new DateGrammar.Rule(pattern.before(), pattern.after(), fields));
        }
    }

    /** Adds a form; one that ends in {@code *} is a stem, which takes the rest of its last token. */
    private void put(String form, DateLexicon.Entry entry) {
        String folded = DateLexicon.fold(form);
        String letters = folded.startsWith("*") ? DateLexicon.ending(folded.substring(1)) : folded;
        boolean stem = letters.endsWith("*");
        DateLexicon.Ends ends = forms.computeIfAbsent(
                stem ? letters.substring(0, letters.length() - 1) : letters,
                key -> new DateLexicon.Ends(new ArrayList<>(0), new ArrayList<>(0)));
        List<DateLexicon.Entry> entries = stem ? ends.stems() : ends.words();
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private void literal(@Nullable String className) {
        if (className != null && className.contains("=")) {
            String word = className.substring(className.indexOf('=') + 1);
            addForm(word, new DateLexicon.Entry(tokenClass("=" + word), DateFields.NONE));
        }
    }
}
