package io.precis.write.layout;

import io.precis.article.Article;
import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import io.precis.article.Span;
import io.precis.article.Translation;
import io.precis.text.CodePointIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * The layout of tables: {@code digest.csv} with one row per article, {@code dates.csv} with one row per date, {@code
 * figures.csv} with one row per figure.
 */
public final class CsvLayout implements DigestLayout {
    private static final List<String> ARTICLE_COLUMNS = List.of(
            "id",
            "source",
            "published",
            "language",
            "confidence",
            "title",
            "summary",
            "translated_title",
            "translated_summary",
            "people",
            "organisations",
            "places",
            "figures",
            "dates",
            "keywords");
    private static final List<String> DATE_COLUMNS = List.of(
            "id",
            "source",
            "start",
            "end",
            "text",
            "value",
            "mod",
            "precision",
            "salience",
            "first",
            "last",
            "rule",
            "confidence");
    private static final List<String> FIGURE_COLUMNS =
            List.of("id", "source", "start", "end", "text", "value", "kind", "unit", "counts", "mod", "salience");

    private final CsvDialect dialect;
    private final CSVFormat format;
    private final List<String> columns;
    private final BiFunction<CsvDialect, Digest, Stream<CsvRowBuilder>> rows;

    private CsvLayout(
            CsvDialect dialect, List<String> columns, BiFunction<CsvDialect, Digest, Stream<CsvRowBuilder>> rows) {
        this.dialect = dialect;
        this.format = dialect.format();
        this.columns = columns;
        this.rows = rows;
    }

    /** One row per article. */
    public static CsvLayout articles(CsvDialect dialect) {
        return new CsvLayout(dialect, ARTICLE_COLUMNS, (d, digest) -> Stream.of(article(d, digest)));
    }

    /** One row per date. */
    public static CsvLayout dates(CsvDialect dialect) {
        return new CsvLayout(dialect, DATE_COLUMNS, CsvLayout::dates);
    }

    /** One row per figure. */
    public static CsvLayout figures(CsvDialect dialect) {
        return new CsvLayout(dialect, FIGURE_COLUMNS, CsvLayout::figures);
    }

    @Override
    public String opening() {
        return dialect.opening() + line(columns);
    }

    @Override
    public String article(Digest digest) {
        StringBuilder lines = new StringBuilder();
        rows.apply(dialect, digest).map(row -> line(row.cells())).forEachOrdered(lines::append);
        return lines.toString();
    }

    private String line(List<String> cells) {
        try {
            StringBuilder line = new StringBuilder();
            format.printRecord(line, cells.toArray());
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a StringBuilder failed", e);
        }
    }

    private static CsvRowBuilder article(CsvDialect dialect, Digest digest) {
        Article article = digest.article();
        Translation translation = digest.translation();
        return start(dialect, article)
                .plain(article.published())
                .plain(digest.language().language())
                .plain(PlainDecimals.rounded(digest.language().confidence()))
                .line(digest.header().title())
                .joined(" ", ArticleWording.summary(digest))
                .line(translation == null ? null : translation.title())
                .joined(" ", translation == null ? List.of() : translation.summary())
                .joined("; ", ArticleWording.names(digest, NamedEntity.Kind.PERSON))
                .joined("; ", ArticleWording.names(digest, NamedEntity.Kind.ORGANISATION))
                .joined("; ", ArticleWording.names(digest, NamedEntity.Kind.PLACE))
                .joined("; ", ArticleWording.figures(digest))
                .joined("; ", ArticleWording.dates(digest))
                .joined("; ", digest.keywords());
    }

    private static Stream<CsvRowBuilder> dates(CsvDialect dialect, Digest digest) {
        CodePointIndex points = CodePointIndex.of(digest.article().text());
        return digest.dates().stream().map(date -> date(at(dialect, digest, points, date.span()), date));
    }

    private static CsvRowBuilder date(CsvRowBuilder row, KeyDate date) {
        DateValue value = date.value();
        return row.plain(value == null ? null : value.timex())
                .plain(date.mod())
                .plain(ArticleWording.lower(date.precision()))
                .plain(PlainDecimals.rounded(date.salience()))
                .plain(value == null ? null : value.first())
                .plain(value == null ? null : value.last())
                .plain(ArticleWording.lower(date.evidence().rule()))
                .plain(PlainDecimals.rounded(date.evidence().confidence()));
    }

    private static Stream<CsvRowBuilder> figures(CsvDialect dialect, Digest digest) {
        CodePointIndex points = CodePointIndex.of(digest.article().text());
        return digest.figures().stream().map(figure -> figure(at(dialect, digest, points, figure.span()), figure));
    }

    private static CsvRowBuilder figure(CsvRowBuilder row, KeyFigure figure) {
        String value = PlainDecimals.value(figure);
        // A negative number is safe as it is; Excel would compute a negative range such as -3/5 as a formula.
        return (figure.upper() == null ? row.plain(value) : row.text(value))
                .plain(ArticleWording.lower(figure.kind()))
                .text(figure.unit())
                .text(figure.counts())
                .plain(figure.mod())
                .plain(PlainDecimals.rounded(figure.salience()));
    }

    private static CsvRowBuilder start(CsvDialect dialect, Article article) {
        return new CsvRowBuilder(dialect)
                .text(article.id())
                .text(article.place().source());
    }

    private static CsvRowBuilder at(CsvDialect dialect, Digest digest, CodePointIndex points, Span span) {
        return start(dialect, digest.article())
                .plain(points.at(span.start()))
                .plain(points.at(span.end()))
                .text(span.of(digest.article().text()));
    }
}
