package io.precis.edition;

import io.precis.article.DateValue;
import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.language.PackKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Labels ({@code edition.txt}), dates, numbers and names of languages ({@code cldr-edition.txt}) in the reader's language. For a
 * language without labels they are English. Safe for use by several threads.
 */
public final class EditionLabels {
    private static final String LABELS_FILE = "edition.txt";
    private static final String CLDR_FILE = "cldr-edition.txt";
    private static final Language ENGLISH = new Language("en");

    private final Language language;
    private final boolean isRightToLeft;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final String digits;

    private EditionLabels(LanguagePack pack) {
        this.language = pack.language();
        this.isRightToLeft = pack.property(PackKey.DIRECTION, "ltr").equals("rtl");
        for (DataLine line : pack.lines(LABELS_FILE)) {
            texts.put(line.cell(0), line.cell(1));
        }
        for (DataLine line : pack.lines(CLDR_FILE)) {
            terms.put(line.cell(0) + " " + line.cell(1), line.cell(2));
        }
        this.digits = terms.getOrDefault("digits ", "0123456789");
    }

    /** The labels for a reader's language. */
    public static EditionLabels of(Language language) {
        LanguagePacks packs = LanguagePacks.load();
        LanguagePack pack = packs.of(language);
        return new EditionLabels(pack.lines(LABELS_FILE).isEmpty() ? packs.of(ENGLISH) : pack);
    }

    /** The language they are written in. */
    public Language language() {
        return language;
    }

    /** Whether that language is written from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft;
    }

    /** All labels by key. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** The label of a key. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label '" + key + "' in " + language);
        }
        return text;
    }

    /** The name of a language; its tag if the name is not known. */
    public String language(Language other) {
        String name = terms.get("language " + other.tag());
        return name != null ? name : terms.getOrDefault("language " + other.primary(), other.tag());
    }

    /** A whole number in the reader's digits. */
    public String number(long number) {
        StringBuilder text = new StringBuilder();
        Long.toString(number).chars().forEachOrdered(c -> text.append(c == '-' ? "-" : digits.charAt(c - '0')));
        return text.toString();
    }

    /** A day with its weekday. */
    public String fullDate(LocalDate day) {
        return written("full", day);
    }

    /** A day, without weekday. */
    public String date(LocalDate day) {
        return written("day", day);
    }

    /** A month and its year. */
    public String month(LocalDate day) {
        return written("month", day);
    }

    /** A date value: a day with its weekday, a month by its name, any other value by its first and last day. */
    public String date(DateValue value) {
        if (value.first().equals(value.last())) {
            return fullDate(value.first());
        }
        boolean isMonth =
                value.precision() == DateValue.Precision.MONTH && !value.timex().contains("/");
        return isMonth ? month(value.first()) : date(value.first()) + " – " + date(value.last());
    }

    /** Fills a CLDR date pattern. Those of {@code cldr-edition.txt} use only y, M, L, E, d and quoted words. */
    private String written(String pattern, LocalDate day) {
        String letters = terms.getOrDefault("pattern " + pattern, "y-MM-dd");
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < letters.length(); ) {
            char letter = letters.charAt(i);
            int end = i + 1;
            while (end < letters.length() && letters.charAt(end) == letter) {
                end++;
            }
            if (letter == '\'') {
                isQuoted = !isQuoted;
                end = i + 1;
            } else if (isQuoted || "yMLEd".indexOf(letter) < 0) {
                text.append(letter);
                end = i + 1;
            } else {
                text.append(field(letters.substring(i, end), day));
            }
            i = end;
        }
        return text.toString();
    }

    private String field(String field, LocalDate day) {
        int value = switch (field.charAt(0)) {
            case 'y' -> day.getYear();
            case 'd' -> day.getDayOfMonth();
            case 'E' -> day.getDayOfWeek().getValue();
            default -> day.getMonthValue();
        };
        String name = terms.get(field + " " + value);
        return name != null
                ? name
                : number(value).length() < field.length() ? number(0) + number(value) : number(value);
    }
}
