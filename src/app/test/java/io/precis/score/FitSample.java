package io.precis.score;

import io.precis.article.Article;
import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.ScoredSentence;
import io.precis.article.SourcePlace;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Token;
import io.precis.clean.CleanText;
import io.precis.clean.TextCleaner;
import io.precis.evaluate.RougeScore;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.select.LengthLimit;
import io.precis.select.MmrSelector;
import io.precis.split.SentenceSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An article ready to be scored with any weights. */
final class FitSample {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final TextCleaner CLEANER = new TextCleaner(PACKS);
    private static final MmrSelector SELECTOR = new MmrSelector();
    private static final LengthLimit THREE = new LengthLimit.Sentences(3);
    private static final LengthLimit HUNDRED = new LengthLimit.Words(100);

    private final Document document;
    private final LanguagePack pack;
    private final List<String> references;
    private final double[][] values;
    private final Map<List<Span>, Double> known = new HashMap<>();
    private final List<Token> words;
    private final double lead;

    private FitSample(Document document, LanguagePack pack, List<String> references) {
        this.document = document;
        this.pack = pack;
        this.references = references;
        FeatureExtractor features = new FeatureExtractor(document);
        values = new double[document.sentences().size()][];
        for (int i = 0; i < values.length; i++) {
            int sentence = i;
            values[i] = Arrays.stream(SentenceFeature.values())
                    .mapToDouble(feature -> features.value(feature, sentence))
                    .toArray();
        }
        words = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() != Token.Kind.MARK)
                .toList();
        lead = rouge(SELECTOR.selectPlainly(
                document, ScorerChoice.LEAD.scorer(LengthCost.BY_SENTENCES).score(document), THREE));
    }

    static FitSample of(JsonNode row) {
        Language language = new Language(row.path("lang").asString("und"));
        LanguagePack pack = PACKS.of(language);
        CleanText clean = CLEANER.clean(Article.of(row.path("text").asString())
                .id("sample")
                .place(new SourcePlace("sample", 1))
                .title(row.path("title").isString() ? row.path("title").asString() : null)
                .language(language)
                .build());
        String title = clean.header().title();
        String text = clean.text();
        List<String> references = new ArrayList<>();
        row.path("references").forEach(reference -> references.add(reference.asString()));
        if (references.isEmpty()) {
            references.add(row.path("reference").asString());
        }
        return new FitSample(
                new Document(
                        language,
                        title,
                        title == null ? List.of() : SPLITTER.terms(title, pack),
                        text,
                        SPLITTER.split(text, pack)),
                pack,
                references);
    }

    /** The mean ROUGE of the first three sentences. */
    double lead() {
        return lead;
    }

    /**
     * How much more the sentences that the weights choose reach than the beginning of the article does, in mean ROUGE. Three
     * sentences are compared with the first three; a summary of at most 100 words with as many words from the start.
     */
    double gain(double[] weights, LengthCost weighting) {
        List<ScoredSentence> scored = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            double score = 0;
            for (int feature = 0; feature < weights.length; feature++) {
                score += weights[feature] * values[i][feature];
            }
            scored.add(new ScoredSentence(document.sentences().get(i), score, Collections.emptySortedMap()));
        }
        return weighting == LengthCost.BY_SENTENCES
                ? rouge(SELECTOR.select(document, pack, scored, THREE)) - lead
                : gainOverFirstWords(SELECTOR.select(document, pack, scored, HUNDRED));
    }

    private double gainOverFirstWords(Summary summary) {
        List<Span> spans = spans(summary);
        int chosen = (int) words.stream()
                .filter(word -> spans.stream().anyMatch(span -> span.contains(new Span(word.start(), word.end()))))
                .count();
        int end = chosen == 0 ? 0 : words.get(chosen - 1).end();
        return rouge(spans) - rouge(List.of(new Span(0, end)));
    }

    private static List<Span> spans(Summary summary) {
        return summary.sentences().stream().map(Summary.Chosen::span).toList();
    }

    private double rouge(Summary summary) {
        return rouge(spans(summary));
    }

    private double rouge(List<Span> spans) {
        return known.computeIfAbsent(
                spans,
                chosen -> RougeScore.of(
                                chosen.stream()
                                        .map(span -> span.of(document.text()))
                                        .collect(Collectors.joining(" ")),
                                references)
                        .mean());
    }
}
