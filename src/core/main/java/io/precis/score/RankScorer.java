package io.precis.score;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Scores sentences by their rank in a graph of which ones are alike: LexRank and TextRank. */
final class RankScorer implements SentenceScorer {
    /** Two sentences of LexRank are alike whose cosine is above this. */
    private static final double ALIKE_COSINE = 0.1;
    /** The chance to follow an edge: 0.85 in both papers (LexRank's d is the chance to jump). */
    private static final double FOLLOW_CHANCE = 0.85;

    private enum Method {
        LEXRANK,
        TEXTRANK
    }

    private final Method method;

    private RankScorer(Method method) {
        this.method = method;
    }

    /**
     * LexRank with threshold 0.1, the variant its authors found best (Erkan, Radev, "LexRank: Graph-based Lexical
     * Centrality as Salience in Text Summarization", 2004): every pair of sentences whose idf-modified cosine is above the
     * threshold is joined, each sentence to itself, too. The document stands for the collection that the inverse
     * frequencies are taken from.
     */
    static RankScorer lexRank() {
        return new RankScorer(Method.LEXRANK);
    }

    /**
     * TextRank (Mihalcea, Tarau, "TextRank: Bringing Order into Texts", 2004): an edge weighs the number of different
     * terms both sentences have, divided by the sum of the logarithms of their lengths in terms.
     */
    static RankScorer textRank() {
        return new RankScorer(Method.TEXTRANK);
    }

    @Override
    public List<ScoredSentence> score(Document document) {
        double[] ranks = method == Method.LEXRANK ? lexRanks(document) : textRanks(document);
        List<ScoredSentence> scored = new ArrayList<>(ranks.length);
        for (Sentence sentence : document.sentences()) {
            TreeMap<String, Double> why = new TreeMap<>();
            double rank = ranks[sentence.index()];
            why.put("rank", rank);
            scored.add(new ScoredSentence(sentence, rank, why));
        }
        return scored;
    }

    private static double[] lexRanks(Document document) {
        SimilarityGraph graph = new SimilarityGraph(
                TermVectors.of(document), (sentence, other, cosine) -> cosine > ALIKE_COSINE ? 1 : 0);
        return new PageRank(graph, FOLLOW_CHANCE, 1).relative();
    }

    private static double[] textRanks(Document document) {
        double[] lengths = document.sentences().stream()
                .mapToDouble(
                        sentence -> StrictMath.log(Math.max(1, sentence.terms().size())))
                .toArray();
        SimilarityGraph graph = new SimilarityGraph(TermVectors.binary(document), (sentence, other, common) -> {
            double length = lengths[sentence] + lengths[other];
            return length > 0 ? common / length : 0;
        });
        return new PageRank(graph, FOLLOW_CHANCE, 0).relative();
    }
}
