package io.precis.write;

import io.precis.article.Article;
import io.precis.article.CodePoints;
import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.Header;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Name;
import io.precis.article.ReferenceDate;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One digest as a JSON object, as {@code docs/digest.schema.json} has it: every key always there, offsets in Unicode
 * code points.
 */
final class ArticleJson {
    private final Digest digest;
    private final String text;
    private final CodePoints points;
    private final JsonGenerator json;

    private ArticleJson(Digest digest, JsonGenerator json) {
        this.digest = digest;
        this.text = digest.article().text();
        this.points = CodePoints.of(text);
        this.json = json;
    }

    /** The object, on one line without line end; {@code explained} with the sentences that just missed. */
    static String of(Digest digest, boolean explained) {
        return Json.object(json -> new ArticleJson(digest, json).write(explained));
    }

    private void write(boolean explained) {
        origin(digest.article(), digest.header());
        reference(digest.reference());
        json.writeObjectPropertyStart("language");
        Json.string(json, "tag", digest.language().language());
        Json.rounded(json, "confidence", digest.language().confidence());
        json.writeEndObject();
        Json.objects(json, "summary", digest.summary().sentences(), this::sentence);
        if (explained) {
            Json.objects(json, "missed", digest.summary().missed(), this::sentence);
        }
        Json.objects(json, "dates", digest.dates(), this::date);
        Json.objects(json, "figures", digest.figures(), this::figure);
        Json.objects(json, "names", digest.names(), this::name);
        Json.strings(json, "keywords", digest.keywords());
        translation(digest.translation());
        Json.string(json, "story", digest.story());
        Json.objects(json, "duplicates", digest.duplicates(), this::duplicate);
    }

    private void duplicate(Duplicate other) {
        Json.string(json, "id", other.id());
        Json.string(json, "source", other.place().source());
        Json.number(json, "line", other.place().line());
        Json.string(json, "url", other.url());
        Json.rounded(json, "similarity", other.similarity());
    }

    private void origin(Article article, Header header) {
        Json.string(json, "id", article.id());
        Json.string(json, "source", article.place().source());
        Json.number(json, "line", article.place().line());
        Json.string(json, "url", article.url());
        Json.string(json, "section", header.section());
        Json.string(json, "title", header.title());
        Json.string(json, "author", header.author());
        Json.strings(json, "credits", header.credits());
        Json.string(json, "published", article.published());
    }

    private void reference(@Nullable ReferenceDate reference) {
        if (reference == null) {
            json.writeNullProperty("referenceDate");
            return;
        }
        json.writeObjectPropertyStart("referenceDate");
        Json.string(json, "date", reference.date());
        Json.string(json, "origin", reference.origin().label());
        json.writeEndObject();
    }

    private void sentence(Summary.Chosen chosen) {
        span(chosen.span());
        Json.rounded(json, "score", chosen.score());
        json.writeObjectPropertyStart("why");
        chosen.why().forEach((part, share) -> Json.rounded(json, part, share));
        json.writeEndObject();
    }

    private void date(KeyDate date) {
        DateValue value = date.value();
        span(date.span());
        Json.string(json, "value", value == null ? null : value.timex());
        Json.string(json, "mod", date.mod());
        Json.string(json, "precision", Wording.lower(date.precision()));
        Json.rounded(json, "salience", date.salience());
    }

    private void figure(KeyFigure figure) {
        span(figure.span());
        Json.string(json, "value", Decimals.value(figure));
        Json.string(json, "mod", figure.mod());
        Json.string(json, "unit", figure.unit());
        Json.string(json, "kind", Wording.lower(figure.kind()));
        Json.string(json, "counts", figure.counts());
        Json.rounded(json, "salience", figure.salience());
    }

    private void name(Name name) {
        Json.string(json, "text", name.text());
        Json.string(json, "kind", Wording.lower(name.kind()));
        Json.string(json, "role", name.role());
        json.writeNumberProperty("mentions", name.spans().size());
        json.writeArrayPropertyStart("spans");
        for (Span span : name.spans()) {
            json.writeStartArray();
            json.writeNumber(points.at(span.start()));
            json.writeNumber(points.at(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void translation(@Nullable Translation translation) {
        if (translation == null) {
            json.writeNullProperty("translation");
            return;
        }
        json.writeObjectPropertyStart("translation");
        Json.string(json, "language", translation.language());
        Json.string(json, "engine", translation.engine());
        Json.string(json, "title", translation.title());
        Json.strings(json, "summary", translation.summary());
        Json.strings(json, "warnings", translation.warnings());
        json.writeEndObject();
    }

    private void span(Span span) {
        Json.string(json, "text", span.of(text));
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }
}
