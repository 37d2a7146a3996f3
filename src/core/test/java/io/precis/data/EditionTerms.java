package io.precis.data;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;

/**
 * How a language writes dates and whole numbers for its readers, and what it calls the languages of the index. So a new
 * language of the index brings a line into this file of every other.
 */
final class EditionTerms implements Generator {
    /** The first cell of a line with the name of a language. */
    private static final String LANGUAGE = "language";

    private final List<String> index;

    /** @param index the tags of all languages that have data */
    EditionTerms(List<String> index) {
        this.index = index;
    }

    @Override
    public String file() {
        return "cldr-edition.txt";
    }

    @Override
    public Optional<String> content(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag).setKeywordValue("calendar", "gregorian");
        StringBuilder text = new StringBuilder(
                GenerateData.header("What an edition's dates and numbers are written with: class, key, text"));
        line(text, "digits", "", NumberingSystem.getInstance(locale).getDescription());
        DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
        line(text, "pattern", "full", patterns.getBestPattern("yMMMMEEEEd"));
        line(text, "pattern", "day", patterns.getBestPattern("yMMMd"));
        line(text, "pattern", "month", patterns.getBestPattern("yMMMM"));
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        names(text, "MMMM", symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), 0, 12);
        names(text, "MMM", symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED), 0, 12);
        names(text, "LLLL", symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE), 0, 12);
        names(text, "LLL", symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED), 0, 12);
        names(text, "EEEE", symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), 1, 7);
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(
                locale, DisplayContext.STANDARD_NAMES, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        index.forEach(other -> line(text, LANGUAGE, other, display.languageDisplayName(other)));
        return Optional.of(text.toString());
    }

    /** In CLDR weekdays begin with Sunday; ours count from 1 as java.time's do, Monday first. */
    private static void names(StringBuilder text, String letter, String[] names, int first, int count) {
        for (int i = 0; i < count; i++) {
            String name = count == 7 ? names[(i + 1) % 7 + first] : names[i + first];
            line(text, letter, Integer.toString(i + 1), name);
        }
    }

    private static void line(StringBuilder text, String kind, String key, String value) {
        text.append(kind).append('\t').append(key).append('\t').append(value).append('\n');
    }
}
