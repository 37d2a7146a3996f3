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

/**
 * Whether a translation looks like one: in the right language, neither looped nor far too short or long, and translated.
 */
final class FormCheck {
    /** Letters from which on a language can be told. */
    private static final int TELLING = 60;

    private static final double SURE = 0.9;
    /** Letters from which on lengths are compared. */
    private static final int LONG = 20;

    private static final double LONGEST = 3;
    private static final double SHORTEST = 1 / 3.0;
    /** What a sign of an unspaced script says, in letters of an alphabet. */
    private static final double SIGN = 2.5;
    /** Words in a row that two languages do not have in common by chance. */
    private static final int RUN = 5;

    private final Map<String, LanguageIdentifier> identifiers = new ConcurrentHashMap<>();

    /** What is wrong, as clauses. */
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
        if (weight(source) >= LONG && (ratio > LONGEST || ratio < SHORTEST)) {
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
                .mapToDouble(letter -> Scripts.isSyllabic(letter) ? SIGN : 1)
                .sum();
    }

    /** Of the two languages the likelier one; others than these do not come out of an engine. */
    private boolean isStillIn(Language from, String target, Language to) {
        List<Language> known = LinguaIdentifier.languages();
        Language source = new Language(from.primary());
        Language wanted = new Language(to.primary());
        if (weight(target) < TELLING || !known.contains(source) || !known.contains(wanted)) {
            return false;
        }
        DetectedLanguage detected = identifiers
                .computeIfAbsent(source + " " + wanted, pair -> LinguaIdentifier.of(List.of(source, wanted)))
                .identify(target);
        return detected.language().equals(source) && detected.confidence() >= SURE;
    }

    /** The longest run of words that stands in both, where it is long enough to tell; empty otherwise. */
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
        return lower >= 3 && (whole || longest >= RUN) ? String.join(" ", run) : "";
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
