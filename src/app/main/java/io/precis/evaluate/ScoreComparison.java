package io.precis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The mean scores of the articles of one set and language, in percent.
 *
 * @param articles how many
 * @param ours of our summaries
 * @param lead of the first sentences
 * @param oracle of the {@link OracleSummary}
 * @param difference ours minus lead, in the mean of the three kinds of ROUGE
 * @param low the lower end of the 95 % interval of the difference, by a paired bootstrap of {@value #RESAMPLES} resamples with
 *     a fixed seed (Efron, Tibshirani, "An Introduction to the Bootstrap", 1993)
 * @param high the upper end
 */
public record ScoreComparison(
        int articles, RougeScore ours, RougeScore lead, RougeScore oracle, double difference, double low, double high) {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 7;

    static ScoreComparison of(List<ArticleScores> judged) {
        double[] differences = judged.stream()
                .mapToDouble(article -> article.ours().mean() - article.lead().mean())
                .toArray();
        double[] means = resampled(differences);
        return new ScoreComparison(
                judged.size(),
                mean(judged, ArticleScores::ours),
                mean(judged, ArticleScores::lead),
                mean(judged, ArticleScores::oracle),
                100 * Arrays.stream(differences).average().orElse(0),
                100 * means[RESAMPLES * 25 / 1000],
                100 * means[RESAMPLES * 975 / 1000 - 1]);
    }

    private static RougeScore mean(List<ArticleScores> judged, Function<ArticleScores, RougeScore> which) {
        RougeScore mean = judged.stream()
                .map(which)
                .reduce(RougeScore.NONE, RougeScore::plus)
                .dividedBy(judged.size());
        return new RougeScore(100 * mean.one(), 100 * mean.two(), 100 * mean.longest());
    }

    private static double[] resampled(double[] differences) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < differences.length; j++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[i] = sum / differences.length;
        }
        Arrays.sort(means);
        return means;
    }
}
