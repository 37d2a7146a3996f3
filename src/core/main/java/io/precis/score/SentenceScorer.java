package io.precis.score;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import java.util.List;

/** Tells how much each sentence is worth for a summary. Threads may share one. */
public interface SentenceScorer {
    /** All sentences of the document in order, each with a score of 0 to 1 and the parts that add up to it. */
    List<ScoredSentence> score(Document document);
}
