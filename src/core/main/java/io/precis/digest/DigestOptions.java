package io.precis.digest;

import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.score.LengthCost;
import io.precis.score.ScorerChoice;
import io.precis.score.SentenceScorer;
import io.precis.select.LengthLimit;
import io.precis.translate.EngineChoice;
import io.precis.translate.TranslationOptions;
import io.precis.translate.engine.GlossaryTerm;
import io.precis.translate.models.ModelFolder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recipe of a digest: start from {@link #defaults}, then say with the {@code with} methods what is different.
 *
 * <pre>{@code
 * DigestOptions options = DigestOptions.defaults().withLength(LengthUnit.WORDS, 100).withDates(ListLimit.ALL);
 * }</pre>
 *
 * <p>Immutable: threads may share one.
 *
 * @param languages what the detector may answer; empty for all it knows
 * @param length of the summary
 * @param lists how many dates, figures, names and keywords to list
 * @param scoring how sentences are scored
 * @param fallback the reference date of articles that have none of their own, or null
 * @param translation how title and summary are translated; null where they are not
 */
public record DigestOptions(
        List<Language> languages,
        LengthLimit length,
        ListLimits lists,
        ScorerChoice scoring,
        @Nullable ReferenceDate fallback,
        @Nullable TranslationOptions translation)
        implements Serializable {
    public DigestOptions {
        languages = List.copyOf(languages);
    }

    /** Three sentences, ten dates, ten figures, twenty names, eight keywords, any language, no translation. */
    public static DigestOptions defaults() {
        return new DigestOptions(
                List.of(), new LengthLimit.Sentences(3), ListLimits.DEFAULT, ScorerChoice.BLEND, null, null);
    }

    /** The same, where the detector may answer only these languages; empty for all it knows. */
    public DigestOptions withLanguages(List<Language> detectable) {
        return new DigestOptions(detectable, length, lists, scoring, fallback, translation);
    }

    /** The same with summaries of another length. */
    public DigestOptions withLength(LengthLimit other) {
        return new DigestOptions(languages, other, lists, scoring, fallback, translation);
    }

    /**
     * The same with summaries of another length.
     *
     * @throws IllegalArgumentException when there is no such length
     */
    public DigestOptions withLength(LengthUnit unit, BigDecimal amount) {
        return withLength(unit.of(amount));
    }

    /** The same as {@link #withLength(LengthUnit, BigDecimal)} with a whole number. */
    public DigestOptions withLength(LengthUnit unit, long amount) {
        return withLength(unit, BigDecimal.valueOf(amount));
    }

    /** The same with lists of other lengths. */
    public DigestOptions withLists(ListLimits limits) {
        return new DigestOptions(languages, length, limits, scoring, fallback, translation);
    }

    /** The same with another number of dates. */
    public DigestOptions withDates(ListLimit limit) {
        return withLists(new ListLimits(limit, lists.figures(), lists.names(), lists.keywords()));
    }

    /** The same with another number of figures. */
    public DigestOptions withFigures(ListLimit limit) {
        return withLists(new ListLimits(lists.dates(), limit, lists.names(), lists.keywords()));
    }

    /** The same with another number of names. */
    public DigestOptions withNames(ListLimit limit) {
        return withLists(new ListLimits(lists.dates(), lists.figures(), limit, lists.keywords()));
    }

    /** The same with at most so many keywords, 0 or more. */
    public DigestOptions withKeywords(int most) {
        return withLists(new ListLimits(lists.dates(), lists.figures(), lists.names(), most));
    }

    /**
     * The same with another scorer.
     *
     * @param scorer one of {@link #scorers}
     * @throws IllegalArgumentException when there is no such scorer
     */
    public DigestOptions withScorer(String scorer) {
        ScorerChoice other = ScorerChoice.valueOf(scorer.toUpperCase(Locale.ROOT));
        return new DigestOptions(languages, length, lists, other, fallback, translation);
    }

    /** The same with a reference date for articles that have none of their own; null for none. */
    public DigestOptions withReferenceDate(@Nullable ReferenceDate date) {
        return new DigestOptions(languages, length, lists, scoring, date, translation);
    }

    /** The same with a translation; null for none. */
    public DigestOptions withTranslation(@Nullable TranslationOptions wanted) {
        return new DigestOptions(languages, length, lists, scoring, fallback, wanted);
    }

    /**
     * The same with a translation.
     *
     * @param to the reader's language
     * @param engine one of {@link #engines}
     * @param server address of the engines that are servers, null where none may be asked
     * @param keepDamaged whether sentences that fail their check are shown translated
     * @param glossary terms and their translations
     * @throws IllegalArgumentException when there is no such engine
     */
    public DigestOptions withTranslation(
            Language to, String engine, @Nullable String server, boolean keepDamaged, Map<String, String> glossary) {
        return withTranslation(new TranslationOptions(
                to,
                EngineChoice.valueOf(engine.toUpperCase(Locale.ROOT)),
                ModelFolder.standard().toString(),
                server,
                keepDamaged,
                glossary.entrySet().stream()
                        .map(term -> new GlossaryTerm(term.getKey(), term.getValue()))
                        .toList()));
    }

    /** The names of the engines that may translate. */
    public static List<String> engines() {
        return Arrays.stream(EngineChoice.values()).map(EngineChoice::label).toList();
    }

    /**
     * Whether a digest should have a translation and has none.
     *
     * @param digest made by this recipe
     */
    public boolean leavesUntranslated(Digest digest) {
        return translation != null
                && digest.translation() == null
                && translation.isForeign(digest.language().language());
    }

    /** The language of the translation; empty where there is none. */
    public Optional<Language> target() {
        return Optional.ofNullable(translation).map(TranslationOptions::to);
    }

    /** For each language one sentence for the user: what to install to translate its articles. */
    public Map<Language, String> translationHelp(Collection<Language> languages) {
        Map<Language, String> help = new LinkedHashMap<>();
        if (translation != null && !languages.isEmpty()) {
            CheckedTranslator translator = new CheckedTranslator(translation);
            for (Language language : languages) {
                String sentence = translator.help(language);
                // Empty where it can be translated by now, because a model was installed meanwhile.
                if (!sentence.isEmpty()) {
                    help.put(language, sentence);
                }
            }
        }
        return help;
    }

    SentenceScorer scorer() {
        return scoring.scorer(length.isCounted() ? LengthCost.BY_SENTENCES : LengthCost.BY_TEXT);
    }

    /** The names of the scorers there are. */
    public static List<String> scorers() {
        return Arrays.stream(ScorerChoice.values()).map(ScorerChoice::label).toList();
    }
}
