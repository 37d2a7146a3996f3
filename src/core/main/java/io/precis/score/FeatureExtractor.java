package io.precis.score;

import io.precis.article.Document;
import io.precis.article.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The features of the sentences of one document. Linear in its length. */
final class FeatureExtractor {
    /** One half of POSITION counts the letters before a sentence: after this many, that half has fallen to 1/2. */
    private static final double HALVING_LETTERS = 250;
    /** Letters from which on a sentence is not a fragment. */
    private static final double FULL_SENTENCE = 30;
    /** Letters of a sentence that gains nothing by being shorter. */
    private static final double SHORT_SENTENCE = 60;
    /** Letters of a sentence that loses nothing more by being longer. */
    private static final double LONG_SENTENCE = 400;
    /** Letters of an article that is neither short nor long, its sentences being of usual length. */
    private static final double SHORT_ARTICLE = 1100;
    /** Letters of a sentence of usual length. */
    private static final double USUAL_SENTENCE = 80;
    /** How steep the step from short articles to longer ones is. */
    private static final double SHORTNESS_STEEPNESS = 6;
    /** A sentence this much shorter than the mean (by the natural logarithm) has no substance. */
    private static final double LEAST_LOG_RATIO = -2;
    /** A sentence this much longer than the mean (by the natural logarithm) has full substance. */
    private static final double MOST_LOG_RATIO = 1.5;

    private final List<Sentence> sentences;
    private final double[] centrality;
    private final Set<String> title;
    private final double[] letters;
    private final double[] before;
    private final double total;
    /** 1 for a short article, near 0 for one of usual length. */
    private final double shortness;

    private final boolean paragraphs;

    FeatureExtractor(Document document) {
        sentences = document.sentences();
        centrality = relative(TermVectors.of(document).cosinesWithCentroid());
        title = new HashSet<>(document.titleTerms());
        letters = sentences.stream().mapToDouble(Sentence::letters).toArray();
        before = new double[letters.length];
        double sum = 0;
        for (int i = 0; i < letters.length; i++) {
            before[i] = sum;
            sum += letters[i];
        }
        total = sum;
        shortness = shortness();
        paragraphs = !sentences.isEmpty() && sentences.get(sentences.size() - 1).paragraph() > 0;
    }

    /** The value of a feature for the sentence at {@code index}, in [0, 1]. */
    double value(SentenceFeature feature, int index) {
        Sentence sentence = sentences.get(index);
        return switch (feature) {
            case POSITION -> whole(index) * (1 / Math.sqrt(1 + index) + 1 / (1 + before[index] / HALVING_LETTERS)) / 2;
            case OPENING -> paragraphs && sentence.paragraph() == 0 ? whole(index) : 0;
            case CENTRALITY -> centrality[index];
            case TITLE -> overlap(sentence);
            case VOICE -> QuotedSpeech.isCutFrom(sentence) ? 0 : 1;
            case LENGTH -> whole(index);
            case SUBSTANCE -> shortness * substance(letters[index]);
            case BREVITY -> whole(index) * (1 - shortness) * brevity(letters[index]);
        };
    }

    /** One half at {@link #SHORT_ARTICLE}; an article of short sentences counts as shorter than it is. */
    private double shortness() {
        double sentence = total / Math.max(1, letters.length);
        return 1 / (1 + StrictMath.pow(total / SHORT_ARTICLE * sentence / USUAL_SENTENCE, SHORTNESS_STEEPNESS));
    }

    /** 1 for a full sentence; a fragment, such as a dateline, is worth little wherever it stands. */
    private double whole(int index) {
        double part = Math.min(1, letters[index] / FULL_SENTENCE);
        return part * part;
    }

    private double overlap(Sentence sentence) {
        if (title.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>();
        for (String term : sentence.terms()) {
            if (title.contains(term)) {
                common.add(term);
            }
        }
        return (double) common.size() / title.size();
    }

    private double substance(double size) {
        double mean = total / letters.length;
        double longer = size <= 0 || mean <= 0 ? LEAST_LOG_RATIO : StrictMath.log(size / mean);
        return (Math.max(LEAST_LOG_RATIO, Math.min(MOST_LOG_RATIO, longer)) - LEAST_LOG_RATIO)
                / (MOST_LOG_RATIO - LEAST_LOG_RATIO);
    }

    private static double brevity(double size) {
        double within = Math.max(SHORT_SENTENCE, Math.min(LONG_SENTENCE, size));
        return StrictMath.log(LONG_SENTENCE / within) / StrictMath.log(LONG_SENTENCE / SHORT_SENTENCE);
    }

    private static double[] relative(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        return most == 0 ? values : Arrays.stream(values).map(x -> x / most).toArray();
    }
}
