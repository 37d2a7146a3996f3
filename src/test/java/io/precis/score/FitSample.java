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
import java.util.EnumMap;
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

    private final Document document;
    private final LanguagePack pack;
    private final List<String> references;
    private final double[][] values;
    private final Map<List<Span>, Double> known = new HashMap<>();
    private final Map<Weighting, Double> lead = new EnumMap<>(Weighting.class);

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
        List<ScoredSentence> first = Scoring.LEAD.scorer(Weighting.BY_SENTENCES).score(document);
        for (Weighting weighting : Weighting.values()) {
            lead.put(weighting, rouge(SELECTOR.selectPlainly(document, first, length(weighting))));
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

    /** How long the summaries are. */
    private static Length length(Weighting weighting) {
        return weighting == Weighting.BY_SENTENCES ? new Length.Sentences(3) : new Length.Words(100);
    }

    /** What the first sentences reach within a length measured so. */
    double lead(Weighting weighting) {
        return lead.getOrDefault(weighting, 0.0);
    }

    /** What the sentences reach that the weights choose. */
    double reached(double[] weights, Weighting weighting) {
        List<ScoredSentence> scored = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            double score = 0;
            for (int feature = 0; feature < weights.length; feature++) {
                score += weights[feature] * values[i][feature];
            }
            scored.add(new ScoredSentence(document.sentences().get(i), score, Collections.emptySortedMap()));
        }
        return rouge(SELECTOR.select(document, pack, scored, length(weighting)));
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
