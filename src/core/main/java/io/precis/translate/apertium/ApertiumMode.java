package io.precis.translate.apertium;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * A direction of an Apertium language pair, which Apertium calls a mode.
 *
 * @param name such as {@code spa-eng}
 * @param from the source language: the code of two letters where it has one, else the code in the name
 * @param to the target language, likewise
 * @param file the commands of the mode, for {@link ModePipeline}
 */
record ApertiumMode(String name, String from, String to, Path file) {
    static ApertiumMode of(String name, Path file) {
        int hyphen = name.indexOf('-');
        return new ApertiumMode(
                name, shortCode(name.substring(0, hyphen)), shortCode(name.substring(hyphen + 1)), file);
    }

    /** The other direction of the same language pair. */
    ApertiumMode reversed() {
        return new ApertiumMode(name, to, from, file);
    }

    /** How a digest names a chain: {@code apertium fr-es-en (rule-based)}. */
    static String engine(List<ApertiumMode> chain) {
        StringBuilder languages = new StringBuilder(chain.get(0).from());
        chain.forEach(mode -> languages.append('-').append(mode.to()));
        return "apertium " + languages + " (rule-based)";
    }

    private static String shortCode(String code) {
        if (code.length() == 2) {
            return code;
        }
        for (String two : Locale.getISOLanguages()) {
            if (longCode(two).equals(code)) {
                return two;
            }
        }
        return code;
    }

    /** The code of three letters; the code itself where there is none. */
    static String longCode(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return code;
        }
    }
}
