package io.precis.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.SampleDocuments;
import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankScorerTest {
    /** Terms: ferri sank island | ferri sank storm | storm island | dog bark. */
    private static final Document FERRY =
            SampleDocuments.of("en", null, "Ferry sank island. Ferry sank storm. Storm island. Dog barked.");

    @Test
    void textRankSolvesTheEquationsOfThePaper() {
        // Shared terms over log lengths; the dog shares none.
        double ab = 2 / (Math.log(3) + Math.log(3));
        double ac = 1 / (Math.log(3) + Math.log(2));
        double[][] weights = {{0, ab, ac, 0}, {ab, 0, ac, 0}, {ac, ac, 0, 0}, {0, 0, 0, 0}};

        assertArrayEquals(expected(weights), scores(ScorerChoice.TEXTRANK, FERRY), 1e-6);
    }

    @Test
    void lexRankSolvesTheEquationsOfThePaper() {
        // tf-isf with isf = log(5 / n), n sentences of 4; every pair of the first three is above 0.1 (0.67, 0.41,
        // 0.41).
        double isf2 = Math.log(5 / 2.0);
        double cosine = isf2 * isf2 / Math.sqrt(3 * isf2 * isf2) / Math.sqrt(2 * isf2 * isf2);
        assertTrue(cosine > 0.1);
        double[][] joined = {{1, 1, 1, 0}, {1, 1, 1, 0}, {1, 1, 1, 0}, {0, 0, 0, 1}};

        assertArrayEquals(expected(joined), scores(ScorerChoice.LEXRANK, FERRY), 1e-6);
    }

    @Test
    void lexRankPrefersTheHub() {
        Document hub = SampleDocuments.of(
                "en",
                null,
                "Ferry harbour sailors divers. Ferry tickets rise. Harbour walls crack. Sailors strike. Rain.");
        double[] scores = scores(ScorerChoice.LEXRANK, hub);

        assertEquals(1, scores[0]);
        assertTrue(IntStream.range(1, 5).allMatch(i -> scores[i] < 1));
    }

    @Test
    void scoresLieBetweenZeroAndOneForAnyDocument() {
        for (String text : List.of("", "The.", "Rain.", "Rain. Rain. Rain.")) {
            for (ScorerChoice scoring : List.of(ScorerChoice.LEXRANK, ScorerChoice.TEXTRANK)) {
                for (double score : scores(scoring, SampleDocuments.of("en", null, text))) {
                    assertTrue(score > 0 && score <= 1, scoring + " " + text);
                }
            }
        }
    }

    private static double[] scores(ScorerChoice scoring, Document document) {
        return scoring.scorer(LengthCost.BY_SENTENCES).score(document).stream()
                .mapToDouble(ScoredSentence::score)
                .toArray();
    }

    /** p = 0.15 / n + 0.85 W'p with W the weights by row sum, solved by elimination, relative to the highest. */
    private static double[] expected(double[][] weights) {
        int n = weights.length;
        double[][] system = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            system[i][n] = 0.15 / n;
            for (int j = 0; j < n; j++) {
                double all = Arrays.stream(weights[j]).sum();
                system[i][j] = (i == j ? 1 : 0) - (all > 0 ? 0.85 * weights[j][i] / all : 0);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double factor = j == i ? 0 : system[j][i] / system[i][i];
                for (int k = i; k <= n; k++) {
                    system[j][k] -= factor * system[i][k];
                }
            }
        }
        double[] solved = IntStream.range(0, n)
                .mapToDouble(i -> system[i][n] / system[i][i])
                .toArray();
        double most = IntStream.range(0, n).mapToDouble(i -> solved[i]).max().orElse(1);
        return IntStream.range(0, n).mapToDouble(i -> solved[i] / most).toArray();
    }
}
