package io.precis.digest;

import io.precis.article.Document;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.text.SingleLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates the title and each sentence of the summary. */
final class SummaryTranslator {
    private final CheckedTranslator translator;

    SummaryTranslator(CheckedTranslator translator) {
        this.translator = translator;
    }

    /** The translation; empty where the article is in the reader's language or no engine can translate it. */
    Optional<Translation> translate(Document document, Summary summary, @Nullable LocalDate today) {
        if (!translator.isForeign(document.language())) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        String title = document.title();
        if (title != null) {
            texts.add(onOneLine(title));
        }
        summary.sentences()
                .forEach(sentence -> texts.add(onOneLine(sentence.span().of(document.text()))));
        return translator
                .translate(texts, document.language(), today)
                .map(result -> translation(result, title != null));
    }

    private Translation translation(CheckedTranslator.Result result, boolean titled) {
        int first = titled ? 1 : 0;
        List<String> warnings = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < result.sentences().size(); i++) {
            String place = titled && i == 0 ? "title: " : "sentence " + (i - first + 1) + ": ";
            CheckedTranslator.Sentence sentence = result.sentences().get(i);
            sentence.warnings().forEach(warning -> warnings.add(place + warning));
            texts.add(sentence.text());
        }
        return new Translation(
                translator.language(),
                result.engine(),
                titled ? texts.get(0) : null,
                texts.subList(first, texts.size()),
                warnings);
    }

    private static String onOneLine(String text) {
        return SingleLine.collapse(text.strip());
    }
}
