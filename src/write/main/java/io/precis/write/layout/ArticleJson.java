package io.precis.write.layout;

import io.precis.article.Article;
import io.precis.article.ArticleHeader;
import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import io.precis.article.ReferenceDate;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.text.CodePointIndex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One digest as a JSON object that follows {@code docs/digest.schema.json}: every key is present, offsets count Unicode code
 * points.
 */
final class ArticleJson {
    private final Digest digest;
    private final String text;
    private final CodePointIndex points;
    private final JsonGenerator json;

    private ArticleJson(Digest digest, JsonGenerator json) {
        this.digest = digest;
        this.text = digest.article().text();
        this.points = CodePointIndex.of(text);
        this.json = json;
    }

    /** The object on one line, without line end; if {@code explained}, with the sentences that were nearly chosen. */
    static String of(Digest digest, boolean explained) {
        return JsonText.object(json -> new ArticleJson(digest, json).write(explained));
    }

    private void write(boolean explained) {
        origin(digest.article(), digest.header());
        reference(digest.reference());
        json.writeObjectPropertyStart("language");
        JsonText.string(json, "tag", digest.language().language());
        JsonText.rounded(json, "confidence", digest.language().confidence());
        json.writeEndObject();
        JsonText.objects(json, "summary", digest.summary().sentences(), this::sentence);
        if (explained) {
            JsonText.objects(json, "missed", digest.summary().missed(), this::sentence);
        }
        JsonText.objects(json, "dates", digest.dates(), this::date);
        JsonText.objects(json, "figures", digest.figures(), this::figure);
        JsonText.objects(json, "names", digest.names(), this::name);
        JsonText.strings(json, "keywords", digest.keywords());
        translation(digest.translation());
        JsonText.string(json, "story", digest.story());
        JsonText.objects(json, "duplicates", digest.duplicates(), this::duplicate);
    }

    private void duplicate(Duplicate other) {
        JsonText.string(json, "id", other.id());
        JsonText.string(json, "source", other.place().source());
        JsonText.number(json, "line", other.place().line());
        JsonText.string(json, "url", other.url());
        JsonText.rounded(json, "similarity", other.similarity());
    }

    private void origin(Article article, ArticleHeader header) {
        JsonText.string(json, "id", article.id());
        JsonText.string(json, "source", article.place().source());
        JsonText.number(json, "line", article.place().line());
        JsonText.string(json, "url", article.url());
        JsonText.string(json, "section", header.section());
        JsonText.string(json, "title", header.title());
        JsonText.string(json, "author", header.author());
        JsonText.string(json, "sourceName", article.sourceName());
        JsonText.string(json, "dateline", header.dateline());
        JsonText.strings(json, "credits", header.credits());
        JsonText.string(json, "published", article.published());
        JsonText.string(json, "publishedAt", article.publishedAt());
    }

    private void reference(@Nullable ReferenceDate reference) {
        if (reference == null) {
            json.writeNullProperty("referenceDate");
            return;
        }
        json.writeObjectPropertyStart("referenceDate");
        JsonText.string(json, "date", reference.date());
        JsonText.string(json, "origin", reference.origin().label());
        json.writeEndObject();
    }

    private void sentence(Summary.Chosen chosen) {
        span(chosen.span());
        JsonText.rounded(json, "score", chosen.score());
        json.writeObjectPropertyStart("why");
        chosen.why().forEach((part, share) -> JsonText.rounded(json, part, share));
        json.writeEndObject();
    }

    private void date(KeyDate date) {
        DateValue value = date.value();
        span(date.span());
        JsonText.string(json, "value", value == null ? null : value.timex());
        JsonText.string(json, "mod", date.mod());
        JsonText.string(json, "precision", ArticleWording.lower(date.precision()));
        JsonText.rounded(json, "salience", date.salience());
        JsonText.string(json, "rule", ArticleWording.lower(date.evidence().rule()));
        JsonText.rounded(json, "confidence", date.evidence().confidence());
    }

    private void figure(KeyFigure figure) {
        span(figure.span());
        JsonText.string(json, "value", PlainDecimals.value(figure));
        JsonText.string(json, "mod", figure.mod());
        JsonText.string(json, "unit", figure.unit());
        JsonText.string(json, "kind", ArticleWording.lower(figure.kind()));
        JsonText.string(json, "counts", figure.counts());
        JsonText.rounded(json, "salience", figure.salience());
        JsonText.string(json, "rule", ArticleWording.lower(figure.rule()));
        JsonText.rounded(json, "confidence", figure.rule().confidence());
    }

    private void name(NamedEntity name) {
        JsonText.string(json, "text", name.text());
        JsonText.string(json, "kind", ArticleWording.lower(name.kind()));
        JsonText.string(json, "role", name.role());
        json.writeNumberProperty("mentions", name.spans().size());
        json.writeArrayPropertyStart("spans");
        for (Span span : name.spans()) {
            json.writeStartArray();
            json.writeNumber(points.at(span.start()));
            json.writeNumber(points.at(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
        JsonText.string(json, "rule", ArticleWording.lower(name.rule()));
        JsonText.rounded(json, "confidence", name.rule().confidence());
    }

    private void translation(@Nullable Translation translation) {
        if (translation == null) {
            json.writeNullProperty("translation");
            return;
        }
        json.writeObjectPropertyStart("translation");
        JsonText.string(json, "language", translation.language());
        JsonText.string(json, "engine", translation.engine());
        JsonText.string(json, "title", translation.title());
        JsonText.strings(json, "summary", translation.summary());
        JsonText.strings(json, "warnings", translation.warnings());
        json.writeEndObject();
    }

    private void span(Span span) {
        JsonText.string(json, "text", span.of(text));
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }
}
