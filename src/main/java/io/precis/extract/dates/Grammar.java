package io.precis.extract.dates;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words and rules of one language, compiled: the rules form a trie over classes, so that only rules are tried whose
 * classes stand there.
 *
 * <p>Immutable once made; threads may share one.
 */
final class Grammar {
    static final String RULES = "dates.txt";
    static final String CLDR = "cldr-dates.txt";
    private static final int DAYS = 31;
    private static final int CARDINALS = 99;
    /** Letters from which on a word is known without its accents. */
    private static final int PLAIN = 5;

    private static final java.util.regex.Pattern ACCENTS = java.util.regex.Pattern.compile("\\p{Mn}+");

    private final Lexicon lexicon = new Lexicon();
    private final Node root = new Node();
    /** Abbreviations after CLDR. */
    private final Set<String> weak;

    private final Namesakes.Capitals capitals;
    /** Whether the language is often written without its accents, on some keyboards and in capitals. */
    private final boolean unaccented;

    private final Map<String, Tense> verbEndings = new HashMap<>();

    private @Nullable String order;

    /** What happens where a sequence of classes has been read. */
    record Rule(@Nullable String before, @Nullable String after, Fields fields) {}

    /** A place inside rules. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Rule> rules = new ArrayList<>(1);

        @Nullable
        Node after(String role) {
            return next.get(role);
        }

        List<Rule> rules() {
            return rules;
        }
    }

    Grammar(LanguagePack pack, LanguagePack shared) {
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

    Lexicon lexicon() {
        return lexicon;
    }

    Node root() {
        return root;
    }

    /** Endings of verbs that look back or ahead. */
    Map<String, Tense> verbEndings() {
        return verbEndings;
    }

    /** What is written with a capital. */
    Namesakes.Capitals capitals() {
        return capitals;
    }

    /** The order of numeric dates: {@code dmy}, {@code mdy} or {@code ymd}. */
    String order() {
        return order == null ? "dmy" : order;
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
            Lexicon.Entry entry = new Lexicon.Entry(role, Fields.parse(role, line.cell(1)));
            String[] forms = line.cell(2).split("\\|");
            for (String form : forms) {
                addForm(form, entry);
                if (weak.contains(form) && isShort(form, role, forms)) {
                    lexicon.add(form + ".", entry);
                }
                inside(entry).ifPresent(inner -> lexicon.add(form, inner));
            }
        }
    }

    private void addForm(String form, Lexicon.Entry entry) {
        lexicon.add(form, entry);
        if (unaccented) {
            String plain = ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD))
                    .replaceAll("");
            // Short words are others without their accents: été, año.
            if (plain.length() >= PLAIN && !plain.equals(form)) {
                lexicon.add(plain, entry);
            }
        }
    }

    /** Whether a form is the beginning of another name of the same month or weekday. */
    private static boolean isShort(String form, String role, String[] forms) {
        return (role.equals("month") || role.equals("weekday"))
                && Arrays.stream(forms).anyMatch(other -> other.length() > form.length() + 1 && other.startsWith(form));
    }

    /** Units and "last" as parts of a longer time, which has fields of the same names: the last week of next month. */
    private static Optional<Lexicon.Entry> inside(Lexicon.Entry entry) {
        int unit = entry.fields().get(Field.UNIT, -1);
        if (Within.isPart(unit) && (entry.role().equals("unit") || entry.role().equals("weekend"))) {
            return Optional.of(new Lexicon.Entry("piece", Fields.of(Field.PART, unit)));
        }
        boolean last = entry.role().equals("dir") && entry.fields().get(Field.DIR, 0) == -1;
        return last ? Optional.of(new Lexicon.Entry("last", Fields.of(Field.NTH, -1))) : Optional.empty();
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
            lexicon.add(form, new Lexicon.Entry(role, Fields.of(ordinal ? Field.ORD : Field.N, value)));
            if (value <= DAYS) {
                lexicon.add(form, new Lexicon.Entry(ordinal ? "day" : "dayword", Fields.of(Field.DAY, value)));
            }
        }
    }

    private void addRule(Pattern pattern, Fields fields) {
        literal(pattern.before());
        literal(pattern.after());
        for (List<String> sequence : pattern.sequences()) {
            Node node = root;
            for (String role : sequence) {
                literal(role);
                node = node.next.computeIfAbsent(role, key -> new Node());
            }
            node.rules.add(new Rule(pattern.before(), pattern.after(), fields));
        }
    }

    private void literal(@Nullable String role) {
        if (role != null && role.contains("=")) {
            String word = role.substring(role.indexOf('=') + 1);
            addForm(word, new Lexicon.Entry("=" + word, Fields.NONE));
        }
    }
}
