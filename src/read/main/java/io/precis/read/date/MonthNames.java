package io.precis.read.date;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The names of months in all languages, from the data of the language packs (CLDR). Threads may share it. */
final class MonthNames {
    /** English names in full and in the three letters of RFC 5322; most dates need no other. */
    private static final String ENGLISH =
            "january february march april may june july august september october november december";

    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final Map<Language, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** A name that is another month in another language. */
    private static final int AMBIGUOUS = 0;

    private MonthNames() {}

    /**
     * The month, 1 to 12, that one of some words names; 0 when none does, or two name two. Names of the given language count
     * first, then English ones, then those of all languages in which all that have them agree.
     *
     * @param words of a date, with or without points at their ends, in any case
     * @param language of the date, or null
     */
    static int month(List<String> words, @Nullable Language language) {
        int own = language == null ? 0 : only(words, word -> names(language).getOrDefault(word, 0));
        int english = own > 0 ? own : only(words, MonthNames::english);
        return english > 0
                ? english
                : only(words, word -> word.length() < 2 ? 0 : AnyLanguage.NAMES.getOrDefault(word, AMBIGUOUS));
    }

    /** The month that all words with a meaning name; a first word that differs is a weekday, as in French "mar. 5 juin". */
    private static int only(List<String> words, ToIntFunction<String> meaning) {
        int[] months = words.stream()
                .mapToInt(word -> meaning.applyAsInt(folded(word)))
                .filter(month -> month > 0)
                .distinct()
                .toArray();
        boolean isWeekdayFirst = months.length == 2 && meaning.applyAsInt(folded(words.get(0))) == months[0];
        return months.length == 1 ? months[0] : isWeekdayFirst ? months[1] : 0;
    }

    private static int english(String name) {
        int month = 1;
        for (String full : ENGLISH.split(" ")) {
            boolean isShort = name.length() == 3 || name.equals("sept");
            if (full.equals(name) || (isShort && full.startsWith(name))) {
                return month;
            }
            month++;
        }
        return 0;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, Integer> names(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language, asked -> read(PACKS.of(asked)));
    }

    private static Map<String, Integer> read(LanguagePack pack) {
        Map<String, Integer> names = new HashMap<>();
        for (String file : new String[] {"cldr-dates.txt", "dates.txt"}) {
            for (DataLine line : pack.lines(file)) {
                if (line.cell(0).equals("month") && line.cell(1).matches("\\d{1,2}")) {
                    for (String form : line.cell(2).split("\\|")) {
                        names.merge(folded(form.strip()), Integer.valueOf(line.cell(1)), MonthNames::agreed);
                    }
                }
            }
        }
        return names;
    }

    private static int agreed(int one, int other) {
        return one == other ? one : AMBIGUOUS;
    }

    /** The names of all languages together; read when a name is in none of the expected ones. */
    private static final class AnyLanguage {
        static final Map<String, Integer> NAMES = all();

        private static Map<String, Integer> all() {
            Map<String, Integer> all = new HashMap<>();
            for (Language language : PACKS.languages()) {
                names(language).forEach((name, month) -> all.merge(name, month, MonthNames::agreed));
            }
            return all;
        }
    }
}
