package io.precis.data;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The words numbers are spelled with: every form of 0 to 99, of the hundreds and of the scale words, cardinal and
 * ordinal, as CLDR's spell-out rules format them. Longer numbers are composed of these when they are read.
 */
final class SpelledNumbers implements Generator {
    private static final long[] SCALES = {
        100L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L, 1_000_000_000_000_000L
    };
    private static final long[] INDIAN = {100_000L, 10_000_000L, 1_000_000_000L, 100_000_000_000L};
    private static final long[] MYRIAD = {10_000L, 100_000_000L};
    private static final long[] MULTIPLIERS = {1, 2, 3, 4, 5, 10};

    @Override
    public String file() {
        return "cldr-numbers.txt";
    }

    @Override
    public Optional<String> content(String tag) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(tag), RuleBasedNumberFormat.SPELLOUT);
        List<String> rules = Arrays.asList(format.getRuleSetNames());
        Map<Long, Set<String>> cardinals = forms(format, rules, "cardinal", "numbering");
        StringBuilder text = new StringBuilder(GenerateData.header("Spelled numbers: role, value, forms"));
        write(text, "cardinal", only(cardinals, 1000));
        write(text, "scale", scales(tag, format, rules, cardinals));
        write(text, "ordinal", only(forms(format, rules, "ordinal"), 1_000_000_000L));
        return Optional.of(text.toString());
    }

    private static Map<Long, Set<String>> forms(RuleBasedNumberFormat format, List<String> rules, String... kinds) {
        Map<Long, Set<String>> forms = new TreeMap<>();
        for (String rule : rules) {
            if (Arrays.stream(kinds).anyMatch(kind -> rule.startsWith("%spellout-" + kind)) && !rule.contains("year")) {
                LongStream.concat(
                                LongStream.concat(LongStream.range(0, 100), LongStream.of(1000, 1_000_000)),
                                LongStream.of(100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000_000_000L))
                        .forEach(n -> add(forms, n, format.format(n, rule)));
            }
        }
        return forms;
    }

    /** The words of the scales: "three million" without "three" in front is the word of the million. */
    private static Map<Long, Set<String>> scales(
            String tag, RuleBasedNumberFormat format, List<String> rules, Map<Long, Set<String>> cardinals) {
        Map<Long, Set<String>> scales = new TreeMap<>();
        for (String rule : rules) {
            if (!rule.contains("ordinal") && !rule.contains("year")) {
                for (long scale : scales(tag)) {
                    for (long multiplier : MULTIPLIERS) {
                        String whole = clean(format.format(scale * multiplier, rule));
                        rest(whole, cardinals.getOrDefault(multiplier, Set.of()), multiplier == 1)
                                .ifPresent(word -> add(scales, scale, word));
                    }
                }
            }
        }
        return scales;
    }

    private static long[] scales(String tag) {
        long[] more = switch (tag) {
            case "hi", "bn", "ur" -> INDIAN;
            case "zh", "ja", "ko", "th" -> MYRIAD;
            default -> new long[0];
        };
        return LongStream.concat(LongStream.of(SCALES), LongStream.of(more))
                .distinct()
                .sorted()
                .toArray();
    }

    private static Optional<String> rest(String whole, Set<String> multipliers, boolean bare) {
        List<String> found = new ArrayList<>();
        for (String multiplier : multipliers) {
            if (whole.startsWith(multiplier) && whole.length() > multiplier.length()) {
                found.add(whole.substring(multiplier.length()).strip());
            }
        }
        Optional<String> shortest = found.stream()
                .filter(word -> !word.contains(" ") && word.codePointCount(0, word.length()) > 0)
                .reduce((a, b) -> a.length() <= b.length() ? a : b);
        return shortest.isPresent() || !bare || whole.contains(" ") ? shortest : Optional.of(whole);
    }

    private static Map<Long, Set<String>> only(Map<Long, Set<String>> forms, long most) {
        Map<Long, Set<String>> few = new TreeMap<>(forms);
        few.keySet().removeIf(n -> n > most);
        return few;
    }

    private static void add(Map<Long, Set<String>> forms, long value, String form) {
        String word = clean(form);
        if (word.codePoints().noneMatch(Character::isDigit) && !word.isEmpty()) {
            forms.computeIfAbsent(value, n -> new TreeSet<>()).add(word);
        }
    }

    private static String clean(String form) {
        return form.replace("\u00ad", "").replace("\u200b", "").replace("−", "").strip();
    }

    private static void write(StringBuilder text, String role, Map<Long, Set<String>> forms) {
        forms.forEach((value, words) -> text.append(role)
                .append('\t')
                .append(value)
                .append('\t')
                .append(words.stream().collect(Collectors.joining("|")))
                .append('\n'));
    }
}
