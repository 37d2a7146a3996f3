package io.precis.data;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DateTimePatternGenerator.DisplayWidth;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays, quarters, eras and units, relative days and "in three weeks", as CLDR writes them. */
final class DateTerms implements Generator {
    private static final Map<String, List<String>> VARIANTS = Map.of(
            "en", List.of("en", "en-GB", "en-AU"),
            "pt", List.of("pt", "pt-PT"),
            "zh", List.of("zh", "zh-Hant", "zh-Hant-HK"),
            "nb", List.of("nb", "nn"),
            "de", List.of("de", "de-AT"),
            "ar", List.of("ar", "ar-SY", "ar-DZ"));
    private static final List<AbsoluteUnit> DAYS = List.of(
            AbsoluteUnit.MONDAY,
            AbsoluteUnit.TUESDAY,
            AbsoluteUnit.WEDNESDAY,
            AbsoluteUnit.THURSDAY,
            AbsoluteUnit.FRIDAY,
            AbsoluteUnit.SATURDAY,
            AbsoluteUnit.SUNDAY);
    private static final List<String> CASES = List.of(
            "nominative",
            "genitive",
            "dative",
            "accusative",
            "instrumental",
            "locative",
            "partitive",
            "elative",
            "illative",
            "inessive",
            "ablative",
            "allative",
            "adessive",
            "oblique");
    private static final Map<RelativeUnit, String> UNITS = Map.of(
            RelativeUnit.DAYS, "day",
            RelativeUnit.WEEKS, "week",
            RelativeUnit.MONTHS, "month",
            RelativeUnit.YEARS, "year");
    private static final Map<AbsoluteUnit, String> NAMED = Map.of(
            AbsoluteUnit.DAY, "day",
            AbsoluteUnit.WEEK, "week",
            AbsoluteUnit.MONTH, "month",
            AbsoluteUnit.QUARTER, "quarter",
            AbsoluteUnit.YEAR, "year");
    private static final Map<Direction, Integer> STEPS =
            Map.of(Direction.LAST_2, -2, Direction.LAST, -1, Direction.THIS, 0, Direction.NEXT, 1, Direction.NEXT_2, 2);

    @Override
    public String file() {
        return "cldr-dates.txt";
    }

    @Override
    public Optional<String> content(String tag) {
        Terms terms = new Terms();
        for (String variant : VARIANTS.getOrDefault(tag, List.of(tag))) {
            ULocale locale = gregorian(variant);
            names(terms, locale);
            relative(terms, locale);
            distances(terms, locale);
        }
        return Optional.of(GenerateData.header("Words of dates: class, value, forms") + order(gregorian(tag)) + terms);
    }

    private static ULocale gregorian(String tag) {
        return ULocale.forLanguageTag(tag).setKeywordValue("calendar", "gregorian");
    }

    /** Abbreviations that are not a date when they stand alone, being other words too: "mar" is a sea, "so" an adverb. */
    private static void weak(Terms terms, ULocale locale, DateFormatSymbols symbols, int context) {
        List<String> wide = new ArrayList<>(List.of(symbols.getMonths(context, DateFormatSymbols.WIDE)));
        wide.addAll(List.of(symbols.getWeekdays(context, DateFormatSymbols.WIDE)));
        List<String> brief = new ArrayList<>(List.of(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)));
        brief.addAll(List.of(symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED)));
        brief.removeAll(wide);
        brief.forEach(name -> terms.add(locale, "weak", "", name));
    }

    private static void names(Terms terms, ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                weak(terms, locale, symbols, context);
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < 12; i++) {
                    terms.add(locale, "month", i + 1, months[i]);
                }
                String[] days = symbols.getWeekdays(context, width);
                for (int i = 1; i <= 7; i++) {
                    terms.add(locale, "weekday", (i + 5) % 7 + 1, days[i]);
                }
                String[] quarters = symbols.getQuarters(context, width);
                for (int i = 0; i < 4; i++) {
                    terms.add(locale, "quarter", i + 1, quarters[i]);
                }
            }
        }
        for (String[] eras : List.of(symbols.getEras(), symbols.getEraNames())) {
            terms.add(locale, "era", 0, eras[0]);
            terms.add(locale, "era", 1, eras[1]);
        }
        DateTimePatternGenerator fields = DateTimePatternGenerator.getInstance(locale);
        terms.add(locale, "unit", "year", fields.getFieldDisplayName(DateTimePatternGenerator.YEAR, DisplayWidth.WIDE));
        terms.add(
                locale, "unit", "month", fields.getFieldDisplayName(DateTimePatternGenerator.MONTH, DisplayWidth.WIDE));
        terms.add(locale, "unit", "day", fields.getFieldDisplayName(DateTimePatternGenerator.DAY, DisplayWidth.WIDE));
        terms.add(
                locale,
                "unit",
                "week",
                fields.getFieldDisplayName(DateTimePatternGenerator.WEEK_OF_YEAR, DisplayWidth.WIDE));
        terms.add(
                locale,
                "unit",
                "quarter",
                fields.getFieldDisplayName(DateTimePatternGenerator.QUARTER, DisplayWidth.WIDE));
    }

    private static void relative(Terms terms, ULocale locale) {
        RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(locale);
        STEPS.forEach((direction, step) -> {
            NAMED.forEach((unit, name) -> {
                // 'Now' is not among them: it is no date in TIMEX, but PRESENT_REF.
                terms.add(locale, "rel", "unit=" + name + " dir=" + step, format.format(direction, unit));
            });
            if (Math.abs(step) < 2) {
                for (int i = 0; i < 7; i++) {
                    terms.add(
                            locale,
                            "rel",
                            "weekday=" + (i + 1) + " dir=" + step,
                            format.format(direction, DAYS.get(i)));
                }
            }
        });
    }

    /** "in 3 weeks" gives the pattern "in {n} weeks"; the forms of the unit itself come from plain amounts, "3 weeks". */
    private static void distances(Terms terms, ULocale locale) {
        RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(locale);
        UNITS.forEach((unit, name) -> {
            for (double count : new double[] {1, 2, 3, 5, 21}) {
                for (Direction direction : new Direction[] {Direction.LAST, Direction.NEXT}) {
                    String text = format.format(count, direction, unit);
                    String digits =
                            com.ibm.icu.text.NumberFormat.getInstance(locale).format((long) count);
                    if (text.contains(digits)) {
                        String pattern = text.replace(digits, " {n} ").strip();
                        int sign = direction == Direction.LAST ? -1 : 1;
                        terms.add(locale, "rule", "unit=" + name + " sign=" + sign, pattern);
                    }
                }
            }
        });
        for (MeasureUnit unit : List.of(MeasureUnit.DAY, MeasureUnit.WEEK, MeasureUnit.MONTH, MeasureUnit.YEAR)) {
            for (double count : new double[] {1, 2, 3, 5, 21}) {
                for (String grammar : CASES) {
                    String form = NumberFormatter.with()
                            .unit(unit)
                            .unitWidth(UnitWidth.FULL_NAME)
                            .unitDisplayCase(grammar)
                            .locale(locale)
                            .format(count)
                            .toString();
                    terms.add(locale, "unit", unit.getIdentifier(), form.replaceAll("\\p{Nd}+", ""));
                }
            }
        }
    }

    private static String order(ULocale locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
        String pattern =
                ((SimpleDateFormat) format).toPattern().toLowerCase(Locale.ROOT).replaceAll("'[^']*'", "");
        String order = pattern.replaceAll("[^dmy]", "").replaceAll("(.)\\1+", "$1");
        return "order\t" + order + "\n";
    }

    /** Forms by class and value, sorted. */
    private static final class Terms {
        private final Map<String, Set<String>> forms = new TreeMap<>();

        void add(ULocale locale, String role, Object value, @Nullable String form) {
            if (form == null) {
                return;
            }
            String clean = UCharacter.toLowerCase(locale, form)
                    .replaceAll("[\\u200e\\u200f\\u061c\\u00ad]", "")
                    .replaceAll("[\\h]+", " ")
                    .strip();
            if (clean.chars().anyMatch(Character::isLetter) && !clean.contains("|") && !clean.contains("(")) {
                forms.computeIfAbsent(role + "\t" + value, key -> new TreeSet<>())
                        .add(clean);
                if (clean.endsWith(".") && !role.equals("rule")) {
                    add(locale, role, value, clean.substring(0, clean.length() - 1));
                }
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            forms.forEach((key, words) -> {
                if (key.startsWith("rule")) {
                    words.forEach(
                            word -> text.append(key).append('\t').append(word).append('\n'));
                } else {
                    text.append(key)
                            .append('\t')
                            .append(String.join("|", words))
                            .append('\n');
                }
            });
            return text.toString();
        }
    }
}
