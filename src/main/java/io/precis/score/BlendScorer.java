package io.precis.score;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A weighted sum of features, the same weights for every language, every part kept for the reader to see. */
final class BlendScorer implements SentenceScorer {
    /** Terms of a sentence that says something whole: shorter ones are fragments, longer ones no better for it. */
    private static final double FULL_SENTENCE = 8;

    private final Map<Feature, Double> weights;

    BlendScorer(Map<Feature, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** With the weights Precis ships. */
    static BlendScorer load() {
        return new BlendScorer(Weights.load());
    }

    @Override
    public List<ScoredSentence> score(Document document) {
        double[] centrality = relative(TermVectors.of(document).cosinesWithCentroid());
        Set<String> title = new HashSet<>(document.titleTerms());
        return IntStream.range(0, document.sentences().size())
                .mapToObj(i -> scored(document.sentences().get(i), centrality[i], title))
                .toList();
    }

    private ScoredSentence scored(Sentence sentence, double centrality, Set<String> title) {
        TreeMap<String, Double> why = new TreeMap<>();
        put(why, Feature.POSITION, 1 / Math.sqrt(1 + sentence.index()));
        put(why, Feature.CENTRALITY, centrality);
        put(why, Feature.TITLE, overlap(sentence, title));
        put(why, Feature.LENGTH, Math.min(1, sentence.terms().size() / FULL_SENTENCE));
        double score = why.values().stream().mapToDouble(Double::doubleValue).sum();
        return new ScoredSentence(sentence, score, why);
    }

    private void put(Map<String, Double> why, Feature feature, double value) {
        why.put(feature.label(), weights.getOrDefault(feature, 0.0) * value);
    }

    private static double overlap(Sentence sentence, Set<String> title) {
        if (title.isEmpty()) {
            return 0;
        }
        long common =
                sentence.terms().stream().filter(title::contains).distinct().count();
        return (double) common / title.size();
    }

    private static double[] relative(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        return most == 0 ? values : Arrays.stream(values).map(x -> x / most).toArray();
    }
}
