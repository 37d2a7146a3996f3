package io.precis.score;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.ScoredSentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.evaluate.Rouge;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.select.Length;
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
    private static final MmrSelector SELECTOR = new MmrSelector();

    /** How long the summaries are. */
    static final List<Length> LENGTHS = List.of(new Length.Sentences(3), new Length.Words(100));

    private final Document document;
    private final LanguagePack pack;
    private final List<String> references;
    private final double[][] values;
    private final Map<List<Span>, Double> known = new HashMap<>();
    private final double[] lead = new double[LENGTHS.size()];

    private FitSample(Document document, LanguagePack pack, List<String> references) {
        this.document = document;
        this.pack = pack;
        this.references = references;
        Features features = new Features(document);
        values = new double[document.sentences().size()][];
        for (int i = 0; i < values.length; i++) {
            int sentence = i;
            values[i] = Arrays.stream(Feature.values())
                    .mapToDouble(feature -> features.value(feature, sentence))
                    .toArray();
        }
        List<ScoredSentence> first = Scoring.LEAD.scorer().score(document);
        for (int i = 0; i < lead.length; i++) {
            lead[i] = rouge(SELECTOR.selectPlainly(document, first, LENGTHS.get(i)));
        }
    }

    static FitSample of(JsonNode row) {
        Language language = new Language(row.path("lang").asString("und"));
        LanguagePack pack = PACKS.of(language);
        String title = row.path("title").isString() ? row.path("title").asString() : null;
        String text = row.path("text").asString();
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

    /** What the first sentences reach within the length at {@code length} of {@link #LENGTHS}. */
    double lead(int length) {
        return lead[length];
    }

    /** What the sentences reach that the weights choose. */
    double reached(double[] weights, int length) {
        List<ScoredSentence> scored = new ArrayList<>(values.length);
        int brevity = Feature.BREVITY.ordinal();
        for (int i = 0; i < values.length; i++) {
            double score = 0;
            for (Feature feature : Feature.ofTheScore()) {
                score += weights[feature.ordinal()] * values[i][feature.ordinal()];
            }
            scored.add(new ScoredSentence(
                    document.sentences().get(i),
                    score,
                    Collections.emptySortedMap(),
                    weights[brevity] * values[i][brevity]));
        }
        return rouge(SELECTOR.select(document, pack, scored, LENGTHS.get(length)));
    }

    private double rouge(Summary summary) {
        List<Span> spans =
                summary.sentences().stream().map(Summary.Chosen::span).toList();
        return known.computeIfAbsent(
                spans,
                chosen -> Rouge.of(
                                chosen.stream()
                                        .map(span -> span.of(document.text()))
                                        .collect(Collectors.joining(" ")),
                                references)
                        .mean());
    }
}
