package io.precis.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story with its rank score, the sum of: {@code 2 log2(sources)}; 1 if one of its articles can be read in the reader's
 * language; {@code 1 / (1 + days)} for the days since its latest article was published (one half if not known); up to one half
 * for up to five key figures; up to one half for an early place in the input.
 *
 * @param articles the article shown comes first: the earliest in the input that can be read, else the earliest
 * @param score the sum
 */
record RankedStory(List<StoryCandidate> articles, double score) {
    private static final int MOST_COUNTED_FIGURES = 5;

    RankedStory {
        articles = List.copyOf(articles);
    }

    StoryCandidate main() {
        return articles.get(0);
    }

    /** The stories of a run, best first; of equal scores the earlier in the input first. */
    static List<RankedStory> of(List<StoryCandidate> night, LocalDate date) {
        Map<String, List<StoryCandidate>> stories = new LinkedHashMap<>();
        for (StoryCandidate candidate : night) {
            stories.computeIfAbsent(candidate.story(), story -> new ArrayList<>(1))
                    .add(candidate);
        }
        return stories.values().stream()
                .map(articles -> of(articles, date, night.size()))
                .sorted(Comparator.comparingDouble(RankedStory::score).reversed())
                .toList();
    }

    private static RankedStory of(List<StoryCandidate> articles, LocalDate date, int night) {
        List<StoryCandidate> readableFirst = articles.stream()
                .sorted(Comparator.comparing(StoryCandidate::isReadable).reversed())
                .toList();
        long sources =
                articles.stream().map(StoryCandidate::publisher).distinct().count();
        double recency = articles.stream()
                .mapToDouble(article -> recency(article, date))
                .max()
                .orElse(0);
        int figures = articles.stream().mapToInt(StoryCandidate::figures).max().orElse(0);
        double early = 1 - (double) articles.get(0).number() / night;
        double score = 2 * StrictMath.log(sources) / StrictMath.log(2)
                + (readableFirst.get(0).isReadable() ? 1 : 0)
                + recency
                + 0.5 * Math.min(figures, MOST_COUNTED_FIGURES) / MOST_COUNTED_FIGURES
                + 0.5 * early;
        return new RankedStory(readableFirst, score);
    }

    private static double recency(StoryCandidate article, LocalDate date) {
        LocalDate published = article.published();
        return published == null ? 0.5 : 1.0 / (1 + Math.max(0, ChronoUnit.DAYS.between(published, date)));
    }
}
