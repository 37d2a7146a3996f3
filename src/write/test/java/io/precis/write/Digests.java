package io.precis.write;

import io.precis.article.Article;
import io.precis.article.ArticleHeader;
import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.DetectedLanguage;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.ReferenceDate;
import io.precis.article.SourcePlace;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.write.layout.CsvDialect;
import io.precis.write.layout.TextStyle;
import io.precis.write.layout.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Digests built by hand, in several scripts, and the text that writers give for them. */
public final class Digests {
    public static final WriteOptions OPTIONS =
            new WriteOptions("nightly", LocalDate.of(2026, 3, 2), "0.1.0", CsvDialect.RFC4180, TextStyle.PLAIN);

    private Digests() {}

    public static List<Digest> all() {
        return List.of(ferry(), gothic(), arabic(), japanese(), hostile(), bare());
    }

    /** English, with everything a digest can have. */
    public static Digest ferry() {
        String text = """
                Harbour

                New ferry cuts the crossing to 40 minutes

                (Photo: Ada Quist)

                The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour master
                Ada Quist said. "It runs from June through August," Quist added.
                """;
        Article article = Article.of(text)
                .id("ferry")
                .source("input/ferry.txt")
                .form(Article.Form.PAGE)
                .published(LocalDate.of(2026, 2, 27))
                .url("https://news.example.org/ferry")
                .build();
        return Digest.of(article)
                .header(new ArticleHeader(
                        "New ferry cuts the crossing to 40 minutes",
                        "Harbour",
                        null,
                        null,
                        List.of("(Photo: Ada Quist)")))
                .language(new DetectedLanguage(new Language("en"), 0.987))
                .reference(new ReferenceDate(LocalDate.of(2026, 2, 27), ReferenceDate.Origin.ARTICLE))
                .summary(
                        summary(
                                text,
                                "The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour master\nAda Quist said."))
                .dates(List.of(
                        date(text, "Monday", "2026-03-02", "2026-03-02", "2026-03-02", Precision.DAY, null),
                        date(
                                text,
                                "June through August",
                                "2026-06/2026-08",
                                "2026-06-01",
                                "2026-08-31",
                                Precision.MONTH,
                                null)))
                .figures(List.of(
                        figure(text, "12-million-euro", KeyFigure.Kind.MONEY, "12E+6", null, "EUR", "ferry line"),
                        figure(text, "40 minutes", KeyFigure.Kind.QUANTITY, "40", null, "minute", null)))
                .names(List.of(
                        name(text, "Ada Quist", NamedEntity.Kind.PERSON, "harbour master", "Ada Quist", "Quist added"),
                        name(text, "Port of Lindby", NamedEntity.Kind.ORGANISATION, null, "Port of Lindby")))
                .keywords(List.of("ferry line", "crossing"))
                .translation(new Translation(
                        new Language("es"),
                        "test",
                        "Un nuevo ferri acorta la travesía a 40 minutos",
                        List.of("El puerto de Lindby abrirá el lunes su línea de 12 millones de euros."),
                        List.of()))
                .build();
    }

    /** Gothic letters and an emoji, which take two UTF-16 units per code point. */
    public static Digest gothic() {
        String text = "𐌲𐌿𐍄𐌸𐌹𐌿𐌳𐌰 😀 in 1994.";
        return plain(
                "gothic",
                null,
                "got",
                text,
                List.of(date(text, "1994", "1994", "1994-01-01", "1994-12-31", Precision.YEAR, KeyDate.Mod.AFTER)));
    }

    /** Arabic, written from right to left, from a data file. */
    public static Digest arabic() {
        String text = "قالت المديرة ليلى حداد إن المدينة ستزرع ثلاثة ملايين شجرة الأسبوع المقبل.";
        Digest plain = plain(
                "ar-1", 3, "ar", text, List.of(date(text, "الأسبوع المقبل", null, null, null, Precision.WEEK, null)));
        return plain.toBuilder()
                .reference(null)
                .header(new ArticleHeader("ثلاثة ملايين شجرة", null, null, null, List.of()))
                .figures(List.of(figure(text, "ثلاثة ملايين", KeyFigure.Kind.COUNT, "3E+6", null, null, "شجرة")))
                .names(List.of(name(text, "ليلى حداد", NamedEntity.Kind.PERSON, "المديرة", "ليلى حداد")))
                .keywords(List.of("شجرة"))
                .build();
    }

    /** Japanese, without spaces between words. */
    public static Digest japanese() {
        String text = "海辺の駅は二〇二七年春に開業する。市は「駅前に図書館を建て、朝から夜まで開けておきたい」と説明した。" + "利用者は一日およそ三千人から四千人を見込む。";
        Digest plain = plain(
                "ja",
                null,
                "ja",
                text,
                List.of(date(text, "二〇二七年春", "2027-SP", "2027-03-01", "2027-05-31", Precision.SEASON, null)));
        return plain.toBuilder()
                .figures(List.of(figure(text, "三千人から四千人", KeyFigure.Kind.COUNT, "3000", "4000", "人", null)))
                .build();
    }

    /** Text with mark-up, a formula, escape sequences and broken UTF-16, all of which writers must neutralise. */
    public static Digest hostile() {
        String text =
                "=HYPERLINK(\"http://x\")\t<b>&amp; *bold* [a](b)\r\n\u001B[31mred\u2028line \uD800 end; -5 and -5 to -3.";
        return Digest.of(Article.of(text)
                        .id("=1+1")
                        .source("-x.txt")
                        .form(Article.Form.PAGE)
                        .build())
                .header(new ArticleHeader("# 1. @title <script>", null, null, null, List.of()))
                .language(new DetectedLanguage(Language.UNKNOWN, 0))
                .summary(summary(text, text))
                .figures(List.of(
                        figure(text, "-5", KeyFigure.Kind.COUNT, "-5", null, null, "+x"),
                        figure(text, "-5 to -3", KeyFigure.Kind.COUNT, "-5.0", "-3.00", null, null)))
                .names(List.of(name(text, "red", NamedEntity.Kind.PLACE, null, "red")))
                .keywords(List.of("+keyword"))
                .build();
    }

    /** One word, with nothing found in it. */
    public static Digest bare() {
        return plain("bare", null, "und", "Ok", List.of());
    }

    /** A digest whose title and only sentence are given. */
    static Digest of(String title, String text) {
        Digest plain = plain("given", 1, "und", text, List.of());
        return plain.toBuilder()
                .reference(null)
                .header(new ArticleHeader(title, title, title, title, List.of(title)))
                .keywords(List.of(title))
                .build();
    }

    public static String write(OutputFile file, WriteOptions options, List<Digest> digests) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DigestWriter writer = file.open(out, options, 0);
            for (Digest digest : digests) {
                writer.write(digest);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Digest plain(String id, @Nullable Integer line, String tag, String text, List<KeyDate> dates) {
        return Digest.of(Article.of(text)
                        .id(id)
                        .place(new SourcePlace("input/" + id + (line == null ? ".txt" : ".jsonl"), line))
                        .form(line == null ? Article.Form.PAGE : Article.Form.RECORD)
                        .build())
                .language(new DetectedLanguage(new Language(tag), 1))
                .reference(new ReferenceDate(LocalDate.of(2026, 3, 2), ReferenceDate.Origin.RUN))
                .summary(summary(text, text))
                .dates(dates)
                .build();
    }

    private static Summary summary(String text, String sentence) {
        TreeMap<String, Double> why = new TreeMap<>(Map.of("position", 0.4, "centrality", 0.224, "title", 0.185));
        return new Summary(List.of(new Summary.Chosen(span(text, sentence), 0.809, why)));
    }

    private static KeyDate date(
            String text,
            String said,
            @Nullable String timex,
            @Nullable String first,
            @Nullable String last,
            Precision precision,
            KeyDate.@Nullable Mod mod) {
        DateValue value = timex == null || first == null || last == null
                ? null
                : new DateValue(timex, LocalDate.parse(first), LocalDate.parse(last), precision);
        return new KeyDate(
                span(text, said), value, precision, mod, 0.9, KeyDate.Evidence.of(KeyDate.Evidence.Rule.SAID));
    }

    private static KeyFigure figure(
            String text,
            String said,
            KeyFigure.Kind kind,
            String value,
            @Nullable String upper,
            @Nullable String unit,
            @Nullable String counts) {
        return new KeyFigure(
                span(text, said),
                kind,
                new BigDecimal(value),
                upper == null ? null : new BigDecimal(upper),
                unit,
                counts,
                upper == null ? null : KeyFigure.Mod.APPROX,
                1);
    }

    private static NamedEntity name(
            String text, String full, NamedEntity.Kind kind, @Nullable String role, String... mentions) {
        List<Span> spans =
                List.of(mentions).stream().map(mention -> span(text, mention)).toList();
        NamedEntity.Rule rule = switch (kind) {
            case PERSON -> role == null ? NamedEntity.Rule.GIVEN : NamedEntity.Rule.TITLE;
            case ORGANISATION -> NamedEntity.Rule.WORD;
            case PLACE -> NamedEntity.Rule.KNOWN;
        };
        return new NamedEntity(full, kind, role, spans, 0.5, rule);
    }

    private static Span span(String text, String part) {
        int start = text.lastIndexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("'" + part + "' is not in the text");
        }
        return new Span(start, start + part.length());
    }
}
