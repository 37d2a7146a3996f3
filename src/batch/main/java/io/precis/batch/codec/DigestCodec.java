package io.precis.batch.codec;

import io.precis.article.ArticleHeader;
import io.precis.article.DetectedLanguage;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.article.Summary;
import io.precis.article.Translation;
import java.util.List;

/** The digest of an article, with the article. */
public final class DigestCodec {
    private DigestCodec() {}

    /** Writes the fields of a digest. */
    public static void write(FieldWriter out, Digest digest) {
        out.object("article", digest.article(), EntryCodec::writeArticle);
        out.object("header", digest.header(), DigestCodec::writeHeader);
        out.text("language", digest.language().language().tag());
        out.decimal("confidence", digest.language().confidence());
        out.object("reference", digest.reference(), (fields, reference) -> {
            fields.date("date", reference.date());
            fields.constant("origin", reference.origin());
        });
        out.spans("sentences", digest.sentences());
        writeChosen(out, "summary", digest.summary().sentences());
        writeChosen(out, "missed", digest.summary().missed());
        out.objects("dates", digest.dates(), FindingCodec::writeDate);
        out.objects("figures", digest.figures(), FindingCodec::writeFigure);
        out.objects("names", digest.names(), FindingCodec::writeName);
        out.texts("keywords", digest.keywords());
        out.object("translation", digest.translation(), DigestCodec::writeTranslation);
        EntryCodec.writeDuplicates(out, digest.duplicates());
        out.text("story", digest.story());
    }

    /** Reads what {@link #write} wrote. */
    public static Digest read(FieldReader in) {
        return Digest.of(in.object("article", EntryCodec::readArticle))
                .header(in.object("header", DigestCodec::readHeader))
                .language(new DetectedLanguage(new Language(in.text("language")), in.decimal("confidence")))
                .reference(in.orNull("reference", name -> in.object(name, DigestCodec::readReference)))
                .sentences(in.spans("sentences"))
                .summary(new Summary(readChosen(in, "summary"), readChosen(in, "missed")))
                .dates(in.objects("dates", FindingCodec::readDate))
                .figures(in.objects("figures", FindingCodec::readFigure))
                .names(in.objects("names", FindingCodec::readName))
                .keywords(in.texts("keywords"))
                .translation(in.orNull("translation", name -> in.object(name, DigestCodec::readTranslation)))
                .duplicates(EntryCodec.readDuplicates(in))
                .story(in.orNull("story", in::text))
                .build();
    }

    private static void writeHeader(FieldWriter out, ArticleHeader header) {
        out.text("title", header.title());
        out.text("section", header.section());
        out.text("author", header.author());
        out.text("dateline", header.dateline());
        out.texts("credits", header.credits());
    }

    private static ArticleHeader readHeader(FieldReader in) {
        return new ArticleHeader(
                in.orNull("title", in::text),
                in.orNull("section", in::text),
                in.orNull("author", in::text),
                in.orNull("dateline", in::text),
                in.texts("credits"));
    }

    private static void writeChosen(FieldWriter out, String name, List<Summary.Chosen> sentences) {
        out.objects(name, sentences, (fields, chosen) -> {
            fields.span("span", chosen.span());
            fields.decimal("score", chosen.score());
            fields.decimals("why", chosen.why());
        });
    }

    private static List<Summary.Chosen> readChosen(FieldReader in, String name) {
        return in.objects(
                name,
                fields -> new Summary.Chosen(fields.span("span"), fields.decimal("score"), fields.decimals("why")));
    }

    private static ReferenceDate readReference(FieldReader in) {
        return new ReferenceDate(in.date("date"), in.constant("origin", ReferenceDate.Origin.values()));
    }

    private static void writeTranslation(FieldWriter out, Translation translation) {
        out.text("language", translation.language().tag());
        out.text("engine", translation.engine());
        out.text("title", translation.title());
        out.texts("summary", translation.summary());
        out.texts("warnings", translation.warnings());
    }

    private static Translation readTranslation(FieldReader in) {
        return new Translation(
                new Language(in.text("language")),
                in.text("engine"),
                in.orNull("title", in::text),
                in.texts("summary"),
                in.texts("warnings"));
    }
}
