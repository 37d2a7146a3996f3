package io.precis.score;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A weighted sum of features, the same weights for every language, every part kept for the reader to see. */
final class BlendScorer implements SentenceScorer {
    private final Map<SentenceFeature, Double> weights;

    BlendScorer(Map<SentenceFeature, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** With the weights Precis ships. */
    static BlendScorer load(LengthCost lengthCost) {
        return new BlendScorer(FeatureWeights.load(lengthCost));
    }

    @Override
    public List<ScoredSentence> score(Document document) {
        FeatureExtractor features = new FeatureExtractor(document);
        List<ScoredSentence> scored = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            TreeMap<String, Double> why = new TreeMap<>();
            double score = 0;
            for (Map.Entry<SentenceFeature, Double> weight : weights.entrySet()) {
                double part = weight.getValue() * features.value(weight.getKey(), sentence.index());
                why.put(weight.getKey().label(), part);
                score += part;
            }
            scored.add(new ScoredSentence(sentence, score, why));
        }
        return scored;
    }
}
