package io.precis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.SampleDocuments;
import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlendScorerTest {
    private static final Document BRIDGE = SampleDocuments.of(
            "en",
            "New bridge opens in Port Alder",
            "Rain fell all morning over the wide bay. The new bridge in Port Alder opens on Friday after two years of work. "
                    + "The bridge cost the port 4 million dollars. A dog barked at the passing cyclists. Drivers praised the bridge and the port.");

    @Test
    void everyScoreIsTheSumOfItsParts() {
        for (ScoredSentence sentence :
                ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(BRIDGE)) {
            double sum = sentence.why().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertEquals(sum, sentence.score(), 1e-9);
            assertTrue(sentence.score() >= 0 && sentence.score() <= 1, () -> "score " + sentence.score());
        }
    }

    @Test
    void aSentenceWithTheHeadlinesWordsHasMoreOfTheTitle() {
        List<ScoredSentence> scored =
                ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(BRIDGE);

        assertTrue(part(scored, 1, "title") > part(scored, 0, "title"));
        assertEquals(0, part(scored, 3, "title"));
    }

    @Test
    void theSentenceThatSharesMostIsCentral() {
        List<ScoredSentence> scored =
                ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(BRIDGE);

        assertTrue(part(scored, 2, "centrality") > part(scored, 3, "centrality"));
        assertTrue(part(scored, 1, "centrality") > part(scored, 0, "centrality"));
    }

    @Test
    void earlierIsWorthMore() {
        List<ScoredSentence> scored =
                ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(BRIDGE);

        for (int i = 1; i < scored.size(); i++) {
            assertTrue(part(scored, i, "position") < part(scored, i - 1, "position"));
        }
    }

    @Test
    void aBareDatelineIsWorthLessThanWhatFollows() {
        List<ScoredSentence> scored = ScorerChoice.BLEND
                .scorer(LengthCost.BY_SENTENCES)
                .score(SampleDocuments.of(
                        "ru",
                        null,
                        "РЯЗАНЬ, 14 ноября. Движение по новому мосту через реку откроют на год позже срока. "
                                + "Причиной стала задержка с поставкой стальных балок."));

        assertTrue(scored.get(0).score() < scored.get(2).score());
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceCanScoreMoreThanOne(LengthCost lengthCost) {
        Map<SentenceFeature, Double> weights = FeatureWeights.load(lengthCost);
        double most = weights.values().stream().mapToDouble(Double::doubleValue).sum();

        assertEquals(1, most, 0.005);
        assertEquals(Set.of(SentenceFeature.values()), weights.keySet());
        assertTrue(weights.values().stream().allMatch(weight -> weight >= 0));
    }

    @Test
    void whereSentencesAreCountedAShortOneIsWorthMoreThanWhereWordsAre() {
        String text = "The harbour board closed the long pier for the winter. ".repeat(60);
        Document usual = SampleDocuments.of("en", null, text);

        assertTrue(part(ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(usual), 0, "brevity")
                > part(ScorerChoice.BLEND.scorer(LengthCost.BY_TEXT).score(usual), 0, "brevity"));
    }

    @Test
    void aSentenceThatBeginsWithAQuotationHasNoVoice() {
        List<ScoredSentence> scored = ScorerChoice.BLEND
                .scorer(LengthCost.BY_SENTENCES)
                .score(SampleDocuments.of(
                        "en", null, "The port is shut. \"We wait,\" said Ada Quist. Nobody else spoke."));

        assertTrue(part(scored, 0, "voice") > 0);
        assertEquals(0, part(scored, 1, "voice"));
    }

    @Test
    void inAShortArticleALongSentenceHasSubstance() {
        String sentence = "The harbour board of the northern island closed the long pier for the winter. ";
        String text = "It closed. " + sentence;
        List<ScoredSentence> brief =
                ScorerChoice.BLEND.scorer(LengthCost.BY_SENTENCES).score(SampleDocuments.of("en", null, text));
        List<ScoredSentence> usual = ScorerChoice.BLEND
                .scorer(LengthCost.BY_SENTENCES)
                .score(SampleDocuments.of("en", null, text + sentence.repeat(80)));

        assertTrue(part(brief, 1, "substance") > part(brief, 0, "substance"));
        assertEquals(0, part(usual, 1, "substance"), 0.01);
    }

    @Test
    void theFirstOfSeveralParagraphsIsTheOpening() {
        List<ScoredSentence> scored = ScorerChoice.BLEND
                .scorer(LengthCost.BY_SENTENCES)
                .score(SampleDocuments.of("en", null, "The port is shut. Nobody knows why.\n\nA storm is near."));

        assertTrue(part(scored, 1, "opening") > 0);
        assertEquals(0, part(scored, 2, "opening"));
    }

    @Test
    void leadScoresByPositionAlone() {
        List<ScoredSentence> scored =
                ScorerChoice.LEAD.scorer(LengthCost.BY_SENTENCES).score(BRIDGE);

        assertEquals(
                List.of(1.0, 0.5),
                scored.stream().limit(2).map(ScoredSentence::score).toList());
    }

    @Test
    void aTextWithoutTermsIsScoredToo() {
        assertEquals(
                1,
                ScorerChoice.BLEND
                        .scorer(LengthCost.BY_SENTENCES)
                        .score(SampleDocuments.of("en", "The", "A."))
                        .size());
        assertEquals(
                0,
                ScorerChoice.BLEND
                        .scorer(LengthCost.BY_SENTENCES)
                        .score(SampleDocuments.of("en", null, ""))
                        .size());
    }

    private static double part(List<ScoredSentence> scored, int sentence, String name) {
        return scored.get(sentence).why().getOrDefault(name, -1.0);
    }
}
