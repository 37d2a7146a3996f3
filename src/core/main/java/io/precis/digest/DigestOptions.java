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
 * The recipe of a digest.
 *
 * @param languages what the detector may answer; empty for all it knows
 * @param length of the summary
 * @param dates how many to list
 * @param figures how many to list
 * @param names how many to list
 * @param keywords how many to list at most
 * @param scoring how sentences are scored
 * @param fallback the reference date of articles that have none of their own, or null
 * @param translation what is wanted of it, null where none is
 */
public record DigestOptions(
        List<Language> languages,
        LengthLimit length,
        ListLimit dates,
        ListLimit figures,
        ListLimit names,
        int keywords,
        ScorerChoice scoring,
        @Nullable ReferenceDate fallback,
        @Nullable TranslationOptions translation)
        implements Serializable {
    public DigestOptions {
        languages = List.copyOf(languages);
    }

    /** Three sentences, ten dates, ten figures, twenty names, eight keywords, any language. */
    public static DigestOptions defaults() {
        return new DigestOptions(
                List.of(),
                new LengthLimit.Sentences(3),
                new ListLimit(10),
                new ListLimit(10),
                new ListLimit(20),
                8,
                ScorerChoice.BLEND,
                null,
                null);
    }

    /** The same with summaries of another length. */
    public DigestOptions with(LengthLimit other) {
        return new DigestOptions(languages, other, dates, figures, names, keywords, scoring, fallback, translation);
    }

    /**
     * The same with summaries of another length.
     *
     * @throws IllegalArgumentException when there is no such length
     */
    public DigestOptions with(LengthUnit unit, BigDecimal amount) {
        return with(unit.of(amount));
    }

    /** The same with a reference date for articles that have none of their own. */
    public DigestOptions with(ReferenceDate date) {
        return new DigestOptions(languages, length, dates, figures, names, keywords, scoring, date, translation);
    }

    /**
     * The same with another scorer.
     *
     * @param scorer one of {@link #scorers}
     */
    public DigestOptions withScorer(String scorer) {
        ScorerChoice other = ScorerChoice.valueOf(scorer.toUpperCase(Locale.ROOT));
        return new DigestOptions(languages, length, dates, figures, names, keywords, other, fallback, translation);
    }

    /** The same with a translation. */
    public DigestOptions with(TranslationOptions wanted) {
        return new DigestOptions(languages, length, dates, figures, names, keywords, scoring, fallback, wanted);
    }

    /**
     * The same with a translation.
     *
     * @param to the reader's language
     * @param engine one of {@link #engines}
     * @param server of the engines that are servers, null where none may be asked
     * @param keepDamaged whether sentences that fail their check are shown translated
     * @param glossary terms and their translations
     */
    public DigestOptions translated(
            Language to, String engine, @Nullable String server, boolean keepDamaged, Map<String, String> glossary) {
        return with(new TranslationOptions(
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

    /** The language that is translated into; empty where nothing is translated. */
    public Optional<Language> target() {
        return Optional.ofNullable(translation).map(TranslationOptions::to);
    }

    /** For each of some languages one sentence: what would help to translate its articles. */
    public Map<Language, String> translationHelp(Collection<Language> languages) {
        Map<Language, String> help = new LinkedHashMap<>();
        if (translation != null && !languages.isEmpty()) {
            CheckedTranslator translator = new CheckedTranslator(translation);
            for (Language language : languages) {
                String sentence = translator.help(language);
                // Empty when a way has appeared since: a model that somebody installed.
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
