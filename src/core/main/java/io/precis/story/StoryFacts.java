package io.precis.story;

import io.precis.article.Article;
import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The features of an article by which articles about the same event are found: names, figures and dates, which are the same in
 * all languages of one alphabet, and the words of title and keywords, which are compared only within one language.
 *
 * @param id of the article
 * @param title of the article, or its id
 * @param source who published it: the host of its URL, else the input it was read from
 * @param features of the article, each once
 */
public record StoryFacts(String id, String title, String source, List<Feature> features) {
    /** Shorter words of a title are left out: most are articles and prepositions. */
    private static final int SHORTEST_TITLE_WORD = 4;

    /**
     * Something an article may have in common with another.
     *
     * @param key hash of the feature
     * @param weight how strongly it shows that two articles tell the same story, above 0
     * @param isFact whether it is a name or a figure; words and days alone make no story
     */
    public record Feature(long key, float weight, boolean isFact) {}

    public StoryFacts {
        features = List.copyOf(features);
    }

    /** The features of a digest's article. */
    public static StoryFacts of(Digest digest) {
        Map<Long, Feature> features = new LinkedHashMap<>();
        for (NamedEntity name : digest.names()) {
            float weight = name.kind() == NamedEntity.Kind.PLACE ? 1.5f : 3;
            put(features, "n " + name.text().toLowerCase(Locale.ROOT), weight, true);
        }
        for (KeyFigure figure : digest.figures()) {
            // Small numbers without a unit are too common to show anything.
            boolean isTelling = figure.unit() != null || figure.value().abs().intValue() > 20;
            if (isTelling && figure.kind() != KeyFigure.Kind.ORDINAL) {
                String value = figure.value().stripTrailingZeros().toPlainString();
                boolean isMoney = figure.kind() == KeyFigure.Kind.MONEY;
                put(features, "f " + value + (isMoney ? " " + figure.unit() : ""), 2, true);
            }
        }
        for (KeyDate date : digest.dates()) {
            DateValue value = date.value();
            if (value != null
                    && value.precision() == DateValue.Precision.DAY
                    && date.evidence().isSure()) {
                put(features, "d " + value.timex(), 0.7f, false);
            }
        }
        words(digest, features);
        Article article = digest.article();
        String title = digest.header().title();
        return new StoryFacts(
                article.id(),
                title == null ? article.id() : title,
                article.publisher(),
                new ArrayList<>(features.values()));
    }

    private static void words(Digest digest, Map<Long, Feature> features) {
        String language = digest.language().language().primary();
        for (String keyword : digest.keywords()) {
            put(features, "k " + language + " " + keyword.toLowerCase(Locale.ROOT), 1.5f, false);
        }
        String title = digest.header().title();
        for (String word :
                title == null ? new String[0] : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_TITLE_WORD) {
                put(features, "k " + language + " " + word, 1, false);
            }
        }
    }

    private static void put(Map<Long, Feature> features, String feature, float weight, boolean isFact) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        features.putIfAbsent(hash, new Feature(hash, weight, isFact));
    }
}
