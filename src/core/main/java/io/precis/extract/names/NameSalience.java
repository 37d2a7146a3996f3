package io.precis.extract.names;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a name matters: it stands in the summary, in the lead, in the title, and often. */
record NameSalience(
        List<Span> summary, int lead, String text, @Nullable String title) {
    private static final int LEAD_SENTENCES = 3;

    static NameSalience of(Document document, Summary summary) {
        List<Sentence> sentences = document.sentences();
        int last = Math.min(LEAD_SENTENCES, sentences.size());
        int lead = last == 0 ? 0 : sentences.get(last - 1).span().end();
        List<Span> chosen =
                summary.sentences().stream().map(Summary.Chosen::span).toList();
        return new NameSalience(chosen, lead, document.text(), document.title());
    }

    /** 0 to 1, from all mentions of a name. */
    double of(List<Span> mentions) {
        boolean chosen = mentions.stream().anyMatch(mention -> summary.stream().anyMatch(s -> s.overlaps(mention)));
        boolean first = mentions.stream().anyMatch(mention -> mention.start() < lead);
        boolean titled = title != null && mentions.stream().anyMatch(mention -> title.contains(mention.of(text)));
        double often = 1 - 1.0 / (1 + mentions.size());
        double points = (chosen ? 0.3 : 0) + (first ? 0.2 : 0) + (titled ? 0.2 : 0) + 0.3 * often;
        return Math.round(points * 1000) / 1000.0;
    }
}
