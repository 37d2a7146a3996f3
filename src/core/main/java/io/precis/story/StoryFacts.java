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
 * What an article tells, as far as other articles may tell it too: names, figures and dates, which are the same in every
 * language written with the same letters, and the words of title and keywords, which are not.
 *
 * @param id of the article
 * @param title of the article, or its id
 * @param source who published it: the host of its URL, else the input it was read from
 * @param features by hash; the same feature once
 */
public record StoryFacts(String id, String title, String source, List<Feature> features) {
    /** Letters of a title's word that says something. */
    private static final int LONG_WORD = 4;

    /**
     * Something that is told.
     *
     * @param key hash of it
     * @param weight how much it says that another article has it too, above 0
     * @param isFact whether it is a name or a figure, not only a word or a day
     */
    public record Feature(long key, float weight, boolean isFact) {}

    public StoryFacts {
        features = List.copyOf(features);
    }

    /** What a digest's article tells. */
    public static StoryFacts of(Digest digest) {
        Map<Long, Feature> features = new LinkedHashMap<>();
        for (NamedEntity name : digest.names()) {
            float weight = name.kind() == NamedEntity.Kind.PLACE ? 1.5f : 3;
            put(features, "n " + name.text().toLowerCase(Locale.ROOT), weight, true);
        }
        for (KeyFigure figure : digest.figures()) {
            // Small whole numbers without a unit are in every article.
            boolean isTelling = figure.unit() != null || figure.value().abs().intValue() > 20;
            if (isTelling && figure.kind() != KeyFigure.Kind.ORDINAL) {
                String value = figure.value().stripTrailingZeros().toPlainString();
                boolean isMoney = figure.kind() == KeyFigure.Kind.MONEY;
                put(features, "f " + value + (isMoney ? " " + figure.unit() : ""), 2, true);
            }
        }
        for (KeyDate date : digest.dates()) {
            DateValue value = date.value();
            if (value != null && value.precision() == DateValue.Precision.DAY) {
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
            if (word.length() >= LONG_WORD) {
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
