package io.precis.batch.codec;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.article.Language;
import io.precis.article.PublicationTime;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import java.util.List;

/** What the inputs gave: articles, rejections, and the duplicates that were left out. */
public final class EntryCodec {
    private static final String ARTICLE = "article";
    private static final String DUPLICATES = "duplicates";
    private static final String REJECTION = "rejection";

    private EntryCodec() {}

    /** Writes an article or a rejection as one field. */
    public static void write(FieldWriter out, SourceEntry entry) {
        if (entry instanceof Article article) {
            out.object(ARTICLE, article, EntryCodec::writeArticle);
        } else {
            out.object(REJECTION, (Rejection) entry, EntryCodec::writeRejection);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SourceEntry read(FieldReader in) {
        return in.isNext(REJECTION)
                ? in.object(REJECTION, EntryCodec::readRejection)
                : in.object(ARTICLE, EntryCodec::readArticle);
    }

    /** Writes duplicates as one field. */
    public static void writeDuplicates(FieldWriter out, List<Duplicate> duplicates) {
        out.objects(DUPLICATES, duplicates, (fields, duplicate) -> {
            fields.text("id", duplicate.id());
            writePlace(fields, duplicate.place());
            fields.text("url", duplicate.url());
            fields.decimal("similarity", duplicate.similarity());
        });
    }

    /** Reads what {@link #writeDuplicates} wrote. */
    public static List<Duplicate> readDuplicates(FieldReader in) {
        return in.objects(
                DUPLICATES,
                fields -> new Duplicate(
                        fields.text("id"),
                        readPlace(fields),
                        fields.orNull("url", fields::text),
                        fields.decimal("similarity")));
    }

    static void writeArticle(FieldWriter out, Article article) {
        out.text("id", article.id());
        writePlace(out, article.place());
        out.constant("form", article.form());
        out.longText("text", article.text());
        out.text("title", article.title());
        out.date("published", article.published());
        PublicationTime time = article.publishedAt();
        out.text("publishedAt", time == null ? null : time.toString());
        Language language = article.language();
        out.text("language", language == null ? null : language.tag());
        out.text("url", article.url());
        out.text("author", article.author());
        out.text("section", article.section());
        out.text("sourceName", article.sourceName());
        out.objects("marks", article.marks(), (fields, mark) -> {
            fields.span("span", mark.span());
            fields.constant("kind", mark.kind());
            fields.text("value", mark.value());
        });
    }

    static Article readArticle(FieldReader in) {
        String id = in.text("id");
        SourcePlace place = readPlace(in);
        Article.Form form = in.constant("form", Article.Form.values());
        return Article.of(in.longText("text"))
                .id(id)
                .place(place)
                .form(form)
                .title(in.orNull("title", in::text))
                .published(in.orNull("published", in::date))
                .publishedAt(in.orNull("publishedAt", name -> PublicationTime.parse(in.text(name))))
                .language(in.orNull("language", name -> new Language(in.text(name))))
                .url(in.orNull("url", in::text))
                .author(in.orNull("author", in::text))
                .section(in.orNull("section", in::text))
                .sourceName(in.orNull("sourceName", in::text))
                .marks(in.objects(
                        "marks",
                        fields -> new SourceMark(
                                fields.span("span"),
                                fields.constant("kind", SourceMark.Kind.values()),
                                fields.text("value"))))
                .build();
    }

    private static void writeRejection(FieldWriter out, Rejection rejection) {
        out.text("id", rejection.id());
        writePlace(out, rejection.place());
        out.constant("reason", rejection.reason());
        out.text("found", rejection.found());
        out.text("expected", rejection.expected());
    }

    private static Rejection readRejection(FieldReader in) {
        return new Rejection(
                in.orNull("id", in::text),
                readPlace(in),
                in.constant("reason", Rejection.Reason.values()),
                in.text("found"),
                in.text("expected"));
    }

    private static void writePlace(FieldWriter out, SourcePlace place) {
        out.text("source", place.source());
        out.number("line", place.line());
    }

    private static SourcePlace readPlace(FieldReader in) {
        return new SourcePlace(in.text("source"), in.orNull("line", in::number));
    }
}
