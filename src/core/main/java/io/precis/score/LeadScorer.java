package io.precis.score;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import java.util.List;
import java.util.TreeMap;

/** LEAD: the earlier, the better. */
final class LeadScorer implements SentenceScorer {
    @Override
    public List<ScoredSentence> score(Document document) {
        return document.sentences().stream().map(LeadScorer::score).toList();
    }

    private static ScoredSentence score(Sentence sentence) {
        double position = 1.0 / (1 + sentence.index());
        TreeMap<String, Double> why = new TreeMap<>();
        why.put("position", position);
        return new ScoredSentence(sentence, position, why);
    }
}
