package io.precis.data;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Territories by code, with their short and variant names, the cities CLDR names for time zones, and the names of
 * languages, which in many languages are the adjectives of countries too.
 */
final class TerritoryNames implements Generator {
    @Override
    public String file() {
        return "cldr-territories.txt";
    }

    @Override
    public Optional<String> content(String tag) {
        ULocale locale = new ULocale(tag);
        StringBuilder text = new StringBuilder(
                GenerateData.header("Territories, cities, languages: kind, names with | between, code of a territory"));
        territories(locale).forEach((code, names) -> line(text, "territory", names, code));
        line(text, "city", cities(locale), "");
        line(text, "language", languages(locale), "");
        line(text, "common", calendar(locale), "");
        return Optional.of(text.toString());
    }

    private static Map<String, Set<String>> territories(ULocale locale) {
        Map<String, Set<String>> names = new TreeMap<>();
        LocaleDisplayNames wide = LocaleDisplayNames.getInstance(locale, DialectHandling.DIALECT_NAMES);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(
                locale, com.ibm.icu.text.DisplayContext.LENGTH_SHORT, com.ibm.icu.text.DisplayContext.NO_SUBSTITUTE);
        for (String code : ULocale.getISOCountries()) {
            Set<String> forms = new TreeSet<>();
            forms.add(wide.regionDisplayName(code));
            Optional.ofNullable(brief.regionDisplayName(code)).ifPresent(forms::add);
            forms.removeIf(form -> form.equals(code));
            names.put(code, bare(forms));
        }
        return names;
    }

    private static Set<String> cities(ULocale locale) {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        Set<String> names = new TreeSet<>();
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            Optional.ofNullable(zones.getExemplarLocationName(zone)).ifPresent(names::add);
        }
        return bare(names);
    }

    private static Set<String> languages(ULocale locale) {
        LocaleDisplayNames wide = LocaleDisplayNames.getInstance(locale, DialectHandling.STANDARD_NAMES);
        Set<String> names = new TreeSet<>();
        for (String code : ULocale.getISOLanguages()) {
            String name = wide.languageDisplayName(code);
            if (code.length() == 2 && !name.equals(code)) {
                names.add(name);
            }
        }
        return bare(names);
    }

    /** Months and weekdays, which many languages write with a capital. */
    private static Set<String> calendar(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        Set<String> names = new TreeSet<>();
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                names.addAll(List.of(symbols.getMonths(context, width)));
                names.addAll(List.of(symbols.getWeekdays(context, width)));
            }
        }
        names.removeIf(name -> name.isBlank() || name.codePoints().anyMatch(Character::isDigit));
        return names.stream().map(name -> name.replace(".", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what CLDR adds in brackets to tell two apart. */
    private static Set<String> bare(Set<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("\\s*[(（].*$", "").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void line(StringBuilder text, String kind, Set<String> names, String code) {
        text.append(kind).append('\t').append(String.join("|", names));
        text.append(code.isEmpty() ? "\n" : "\t" + code + "\n");
    }
}
