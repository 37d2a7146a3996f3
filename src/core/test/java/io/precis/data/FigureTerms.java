package io.precis.data;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.UnlocalizedNumberFormatter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands beside numbers: separators, currency names, unit names in every plural and case, ordinal endings. */
final class FigureTerms implements Generator {
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
    private static final List<Double> COUNTS = List.of(1d, 2d, 3d, 5d, 21d, 100d, 1_000_000d, 1.5);
    /**
     * Units whose symbols differ by nothing but a capital from those of news: mW and MW, См and см, Mm and mm. They have
     * their names alone.
     */
    private static final Set<String> NAMED = Set.of("milliwatt", "nautical-mile", "megaliter", "siemens");

    /** Forms that are never taken for units, since they nearly always mean something else. */
    private static final Set<String> NEVER =
            Set.of("in", "h", "d", "s", "y", "w", "m.", "at", "pt", "st", "k", "r", "a", "c", "t.", "\"", "'", "e");

    /** Units of special fields whose names mean something else in news. */
    private static final Set<String> RARE = Set.of(
            "point",
            "electronvolt",
            "dalton",
            "pinch",
            "drop",
            "dram",
            "jigger",
            "light-speed",
            "earth-radius",
            "earth-mass",
            "solar-mass",
            "solar-radius",
            "solar-luminosity",
            "em",
            "rod",
            "chain",
            "slug",
            "steradian");

    private static final List<String> COMMON = List.of(
            "dollar USD CAD AUD NZD",
            "pound GBP EGP LBP SYP",
            "franc CHF XAF RWF GNF",
            "peso MXN ARS CLP COP",
            "rupee INR PKR LKR NPR",
            "dinar KWD TND JOD DZD");

    @Override
    public String file() {
        return "cldr-figures.txt";
    }

    @Override
    public Optional<String> content(String tag) {
        ULocale locale = new ULocale(tag);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        StringBuilder text =
                new StringBuilder(GenerateData.header("Separators, currencies, units: role, value, forms"));
        line(text, "decimal", "", List.of(symbols.getDecimalSeparatorString()));
        line(text, "group", "", List.of(symbols.getGroupingSeparatorString().replaceAll("\\h", "space")));
        currencies(locale).forEach((code, names) -> line(text, "currency", code, names));
        units(locale).forEach((unit, names) -> line(text, unit.equals("percent") ? "percent" : "unit", unit, names));
        line(text, "ordinal-ending", "", endings(locale));
        return Optional.of(text.toString());
    }

    private static Map<String, Set<String>> currencies(ULocale locale) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!code.startsWith("X") || code.equals("XAF") || code.equals("XOF")) {
                Set<String> forms = new TreeSet<>();
                forms.add(currency.getName(locale, Currency.LONG_NAME, null));
                for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                    forms.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null));
                }
                forms.removeIf(form -> form.equals(code) || form.contains("("));
                names.put(code, forms);
            }
        }
        COMMON.forEach(line -> shared(names, line.split(" ")));
        return names;
    }

    /** Gives a word that the names of several currencies share ("dollar") to the first of them. */
    private static void shared(Map<String, Set<String>> names, String[] kin) {
        Set<String> words = new TreeSet<>();
        for (int i = 1; i < kin.length; i++) {
            Set<String> here = names.getOrDefault(kin[i], Set.of()).stream()
                    .flatMap(name -> Arrays.stream(name.split("[ -]")))
                    .filter(word -> word.length() > 2)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (i == 1) {
                words.addAll(here);
            } else {
                words.retainAll(here);
            }
        }
        names.computeIfAbsent(kin[1], code -> new TreeSet<>()).addAll(words);
    }

    private static Map<String, Set<String>> units(ULocale locale) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (MeasureUnit unit : kept()) {
            Set<String> forms = new TreeSet<>();
            for (double count : COUNTS) {
                for (String grammar : CASES) {
                    forms.add(form(locale, unit, UnitWidth.FULL_NAME, count, grammar));
                }
                if (!unit.getType().equals("duration") && !NAMED.contains(unit.getIdentifier())) {
                    forms.add(form(locale, unit, UnitWidth.SHORT, count, "nominative"));
                }
            }
            forms.removeIf(form -> form.isEmpty() || NEVER.contains(form.toLowerCase(java.util.Locale.ROOT)));
            names.put(form(ULocale.US, unit, UnitWidth.FULL_NAME, 1, "nominative"), forms);
        }
        return names;
    }

    private static List<MeasureUnit> kept() {
        Set<String> types = Set.of(
                "length",
                "area",
                "volume",
                "mass",
                "temperature",
                "speed",
                "energy",
                "power",
                "digital",
                "duration",
                "pressure",
                "electric",
                "frequency");
        List<MeasureUnit> units = new ArrayList<>();
        for (String type : new TreeSet<>(MeasureUnit.getAvailableTypes())) {
            for (MeasureUnit unit : MeasureUnit.getAvailable(type)) {
                String name = unit.getIdentifier();
                boolean other = name.equals("percent") || name.equals("permille") || name.equals("degree");
                boolean odd = RARE.contains(name)
                        || name.endsWith("-person")
                        || name.contains("imperial")
                        || name.startsWith("jp-")
                        || name.contains("beaufort")
                        || name.contains("generic")
                        || name.contains("therm-us")
                        || name.contains("night");
                if ((types.contains(type) || other) && !odd) {
                    units.add(unit);
                }
            }
        }
        units.sort((a, b) -> a.getIdentifier().compareTo(b.getIdentifier()));
        return units;
    }

    private static String form(ULocale locale, MeasureUnit unit, UnitWidth width, double count, String grammar) {
        UnlocalizedNumberFormatter format = NumberFormatter.with().unit(unit).unitWidth(width);
        FormattedNumber formatted =
                format.unitDisplayCase(grammar).locale(locale).format(count);
        String number = NumberFormatter.with().locale(locale).format(count).toString();
        String text = formatted.toString();
        int at = text.indexOf(number);
        if (at != 0) {
            return "";
        }
        return text.substring(number.length())
                .replaceAll("[\\h\\u200e\\u200f]+", " ")
                .strip();
    }

    private static Set<String> endings(ULocale locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
        Set<String> endings = new TreeSet<>();
        for (String rule : format.getRuleSetNames()) {
            for (int n : new int[] {1, 2, 3, 4, 8, 11, 21, 22, 23, 40, 100}) {
                String text = format.format((long) n, rule);
                String digits = NumberFormatter.with().locale(locale).format(n).toString();
                if (text.startsWith(digits) && text.length() > digits.length()) {
                    endings.add(text.substring(digits.length()).strip());
                }
            }
        }
        return endings;
    }

    private static void line(StringBuilder text, String role, String value, Collection<String> forms) {
        if (!forms.isEmpty()) {
            text.append(role)
                    .append('\t')
                    .append(value)
                    .append('\t')
                    .append(String.join("|", forms))
                    .append('\n');
        }
    }
}
