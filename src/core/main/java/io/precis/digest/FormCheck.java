package io.precis.digest;

import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import io.precis.detect.LanguageIdentifier;
import io.precis.detect.LinguaIdentifier;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks the form of a translation: its language, its length, repetitions, and words that are left untranslated. */
final class FormCheck {
    /** The language of a shorter text, in letters, is not checked: detection would be unsure. */
    private static final int SHORTEST_DETECTED = 60;

    /** Confidence from which on the detector is believed. */
    private static final double LEAST_CONFIDENCE = 0.9;
    /** The length of a shorter source, in letters, is not compared. */
    private static final int SHORTEST_COMPARED = 20;

    /** Most and least letters of a translation for each letter of its source. */
    private static final double HIGHEST_RATIO = 3;

    private static final double LOWEST_RATIO = 1 / 3.0;
    /** A character of Han, Kana or Hangul counts as so many letters of an alphabet. */
    private static final double LETTERS_OF_A_SIGN = 2.5;
    /** So many words in a row are not the same in two languages by chance. */
    private static final int LONGEST_COMMON_RUN = 5;

    private final Map<String, LanguageIdentifier> identifiers = new ConcurrentHashMap<>();

    /** What is wrong with the translation, as clauses; empty where nothing is. */
    List<String> damages(String source, String target, Language from, Language to) {
        List<String> damages = new ArrayList<>();
        if (target.isBlank()) {
            return source.isBlank() ? List.of() : List.of("the translation is empty");
        }
        String looped = RepetitionLoop.of(target);
        if (!looped.isEmpty() && RepetitionLoop.of(source).isEmpty()) {
            damages.add("'" + looped + "' is repeated over and over");
        }
        double ratio = weight(target) / Math.max(1, weight(source));
        if (weight(source) >= SHORTEST_COMPARED && (ratio > HIGHEST_RATIO || ratio < LOWEST_RATIO)) {
            damages.add(String.format(Locale.ROOT, "it is %.1f times as long as its source", ratio));
        }
        String left = untranslated(source, target);
        if (!left.isEmpty()) {
            damages.add("'" + left + "' is left untranslated");
        } else if (isStillIn(from, target, to)) {
            damages.add("it seems to be in " + from + " still");
        }
        return damages;
    }

    private static double weight(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToDouble(letter -> Scripts.isSyllabic(letter) ? LETTERS_OF_A_SIGN : 1)
                .sum();
    }

    /** Whether the text is still in the source's language. Only the two languages are compared: an engine gives no third. */
    private boolean isStillIn(Language from, String target, Language to) {
        List<Language> known = LinguaIdentifier.languages();
        Language source = new Language(from.primary());
        Language wanted = new Language(to.primary());
        if (weight(target) < SHORTEST_DETECTED || !known.contains(source) || !known.contains(wanted)) {
            return false;
        }
        DetectedLanguage detected = identifiers
                .computeIfAbsent(source + " " + wanted, pair -> LinguaIdentifier.of(List.of(source, wanted)))
                .identify(target);
        return detected.language().equals(source) && detected.confidence() >= LEAST_CONFIDENCE;
    }

    /** The longest run of words that both texts have; empty where it is too short to be an untranslated part. */
    private static String untranslated(String source, String target) {
        String[] sources = words(source);
        String[] targets = words(target);
        int[] before = new int[targets.length + 1];
        int longest = 0;
        int end = 0;
        for (String word : sources) {
            int[] row = new int[targets.length + 1];
            for (int i = 0; i < targets.length; i++) {
                row[i + 1] = word.equals(targets[i]) && !word.isEmpty() ? before[i] + 1 : 0;
                if (row[i + 1] > longest) {
                    longest = row[i + 1];
                    end = i + 1;
                }
            }
            before = row;
        }
        boolean whole = longest >= 3 && longest == sources.length && longest == targets.length;
        String[] run = Arrays.copyOfRange(targets, end - longest, end);
        // A name of five words, or a list of names, may well stand in both.
        long lower = Arrays.stream(run)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return lower >= 3 && (whole || longest >= LONGEST_COMMON_RUN) ? String.join(" ", run) : "";
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
