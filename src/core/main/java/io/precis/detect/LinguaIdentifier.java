package io.precis.detect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks Lingua in its low-accuracy mode, which reads trigrams only and on article-long texts answers as the full models
 * do, about the first {@value #MOST_CHARACTERS} characters.
 *
 * <p>Models are read at the first question, so that articles whose source names their language cost nothing.
 */
public final class LinguaIdentifier implements LanguageIdentifier {
    /** More text than this does not change the answer; in UTF-16 units. */
    private static final int MOST_CHARACTERS = 1000;

    /** Mean natural logarithm of a trigram's probability in Lingua's models, taken over articles in ten languages. */
    private static final double MEAN_LOG_PROBABILITY = -6;

    private final List<Language> candidates;

    private volatile @Nullable LanguageDetector detector;

    /**
     * The one that answers from the index of Lingua's tables, which the build makes; without it Lingua itself, which
     * gives the same answers slower.
     *
     * @param candidates what may be answered; empty for every language Lingua knows
     */
    public static LanguageIdentifier of(List<Language> candidates) {
        return LanguageIndex.loaded()
                .<LanguageIdentifier>map(index -> new IndexedIdentifier(index, candidates))
                .orElseGet(() -> new LinguaIdentifier(candidates));
    }

    /** @param candidates what may be answered; empty for every language Lingua knows */
    LinguaIdentifier(List<Language> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public DetectedLanguage identify(String text) {
        String start = start(text);
        if (start.codePoints().noneMatch(Character::isLetter)) {
            return new DetectedLanguage(Language.UNKNOWN, 0);
        }
        if (known().length == 1) {
            return new DetectedLanguage(language(known()[0]), 1);
        }
        SortedMap<com.github.pemistahl.lingua.api.Language, Double> values =
                detector().computeLanguageConfidenceValues(start);
        return values.isEmpty()
                ? new DetectedLanguage(Language.UNKNOWN, 0)
                : new DetectedLanguage(
                        language(values.firstKey().getIsoCode639_1()), confidence(values.values(), trigrams(start)));
    }

    /** The languages Lingua can tell apart, by tag. */
    public static List<Language> languages() {
        return Arrays.stream(IsoCode639_1.values())
                .filter(code -> code != IsoCode639_1.NONE)
                .map(LinguaIdentifier::language)
                .toList();
    }

    /**
     * The posterior probability of the first under equal priors. Lingua 1.2 tells only the ratio of the best sum of
     * logarithms to each language's sum; with the mean logarithm known, the sums follow from the number of trigrams.
     */
    static double confidence(Collection<Double> ratios, int trigrams) {
        double all = 0;
        for (double ratio : ratios) {
            all += ratio <= 0 ? 0 : Math.exp(MEAN_LOG_PROBABILITY * trigrams * (1 / ratio - 1));
        }
        return 1 / all;
    }

    /** How many trigrams lie inside the words of a text. */
    static int trigrams(String text) {
        int trigrams = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
            trigrams += run >= 3 ? 1 : 0;
        }
        return trigrams;
    }

    static String start(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end);
    }

    private LanguageDetector detector() {
        LanguageDetector ready = detector;
        if (ready == null) {
            synchronized (this) {
                ready = detector;
                if (ready == null) {
                    ready = build();
                    detector = ready;
                }
            }
        }
        return ready;
    }

    private LanguageDetector build() {
        IsoCode639_1[] known = known();
        LanguageDetectorBuilder builder = known.length == 0
                ? LanguageDetectorBuilder.fromAllLanguages()
                : LanguageDetectorBuilder.fromIsoCodes639_1(known);
        return builder.withLowAccuracyMode().build();
    }

    /** The candidates Lingua has models for; others can only be given, not detected. */
    private IsoCode639_1[] known() {
        return Arrays.stream(IsoCode639_1.values())
                .filter(code -> code != IsoCode639_1.NONE && candidates.contains(language(code)))
                .toArray(IsoCode639_1[]::new);
    }

    private static Language language(IsoCode639_1 code) {
        return language(code.name().toLowerCase(Locale.ROOT));
    }

    /** A language by Lingua's code. */
    static Language language(String code) {
        return new Language(code);
    }
}
