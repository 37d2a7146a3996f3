package io.precis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.Documents;
import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlendScorerTest {
    private static final Document BRIDGE = Documents.of(
            "en",
            "New bridge opens in Port Alder",
            "Rain fell all morning. The new bridge in Port Alder opens on Friday after two years of work. "
                    + "The bridge cost the port 4 million dollars. A dog barked. Drivers praised the bridge and the port.");

    @Test
    void everyScoreIsTheSumOfItsParts() {
        for (ScoredSentence sentence : Scoring.BLEND.scorer().score(BRIDGE)) {
            double sum = sentence.why().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertEquals(sum, sentence.score(), 1e-9);
            assertTrue(sentence.score() >= 0 && sentence.score() <= 1, () -> "score " + sentence.score());
        }
    }

    @Test
    void aSentenceWithTheHeadlinesWordsHasMoreOfTheTitle() {
        List<ScoredSentence> scored = Scoring.BLEND.scorer().score(BRIDGE);

        assertTrue(part(scored, 1, "title") > part(scored, 0, "title"));
        assertEquals(0, part(scored, 3, "title"));
    }

    @Test
    void theSentenceThatSharesMostIsCentral() {
        List<ScoredSentence> scored = Scoring.BLEND.scorer().score(BRIDGE);

        assertTrue(part(scored, 2, "centrality") > part(scored, 3, "centrality"));
        assertTrue(part(scored, 1, "centrality") > part(scored, 0, "centrality"));
    }

    @Test
    void earlierIsWorthMore() {
        List<ScoredSentence> scored = Scoring.BLEND.scorer().score(BRIDGE);

        for (int i = 1; i < scored.size(); i++) {
            assertTrue(part(scored, i, "position") < part(scored, i - 1, "position"));
        }
    }

    @Test
    void theWeightsShippedAddUpToOne() {
        assertEquals(
                1,
                Weights.load().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-9);
    }

    @Test
    void leadKnowsOnlyThePlace() {
        List<ScoredSentence> scored = Scoring.LEAD.scorer().score(BRIDGE);

        assertEquals(
                List.of(1.0, 0.5),
                scored.stream().limit(2).map(ScoredSentence::score).toList());
    }

    @Test
    void aTextWithoutTermsIsScoredToo() {
        assertEquals(
                1, Scoring.BLEND.scorer().score(Documents.of("en", "The", "A.")).size());
        assertEquals(
                0, Scoring.BLEND.scorer().score(Documents.of("en", null, "")).size());
    }

    private static double part(List<ScoredSentence> scored, int sentence, String name) {
        return scored.get(sentence).why().getOrDefault(name, -1.0);
    }
}
