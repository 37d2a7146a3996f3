package io.precis.read.table;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.date.DateOrder;
import io.precis.read.encoding.LineReader;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.html.HtmlText;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.MessageExcerpt;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file as one article per row under a header row. The delimiter is recognised by the header. A row that does not
 * fit the header is rejected, and reading continues with the next.
 */
public final class CsvSource implements ArticleSource {
    private static final int MOST_ROWS_AHEAD = 100;
    private static final int MOST_CHARACTERS_AHEAD = 1 << 20;

    private final InputFile file;
    private final CsvRowReader rows;
    private final TextEncoding encoding;
    private final Deque<CsvRowReader.Row> ahead = new ArrayDeque<>();
    private DateOrder dateOrder = DateOrder.UNKNOWN;
    private @Nullable List<String> header;
    private boolean ended;

    public CsvSource(InputFile file, LineReader lines, TextEncoding encoding) {
        this.file = file;
        this.rows = new CsvRowReader(lines);
        this.encoding = encoding;
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        if (ended) {
            return null;
        }
        List<String> names = header;
        if (names == null) {
            CsvRowReader.Row first = rows.next(0);
            names = first == null ? List.of() : names(first.cells());
            if (first == null || !names.contains("text")) {
                ended = true;
                return headless(first);
            }
            header = names;
            readAhead(names);
        }
        CsvRowReader.Row row = ahead.isEmpty() ? nextRow(names.size()) : ahead.removeFirst();
        return row == null ? null : entry(names, row);
    }

    /** What the columns are called in {@link FieldNames#KNOWN}, in any case; empty for a column that is not read. */
    private List<String> names(List<String> columns) {
        Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        FieldNames.KNOWN.forEach(field -> known.put(file.fields().of(field), field));
        return columns.stream()
                .map(column -> known.getOrDefault(column.strip(), ""))
                .toList();
    }

    /** Reads some rows before the first is given, since the order of day and month in dates shows in several only. */
    private void readAhead(List<String> names) throws IOException {
        int column = names.indexOf("published");
        List<String> dates = new ArrayList<>();
        int size = 0;
        while (column >= 0 && ahead.size() < MOST_ROWS_AHEAD && size < MOST_CHARACTERS_AHEAD) {
            CsvRowReader.Row row = nextRow(names.size());
            if (row == null) {
                break;
            }
            ahead.add(row);
            size += row.cells().stream().mapToInt(String::length).sum();
            if (column < row.cells().size()) {
                dates.add(row.cells().get(column));
            }
        }
        dateOrder = DateOrder.of(dates);
    }

    /** The next row with anything in it; spreadsheets write rows of empty cells below the last. */
    private CsvRowReader.@Nullable Row nextRow(int width) throws IOException {
        CsvRowReader.Row row = rows.next(width);
        while (row != null
                && row.problem().isEmpty()
                && !row.tooLong()
                && row.cells().stream().allMatch(String::isBlank)) {
            row = rows.next(width);
        }
        return row;
    }

    private @Nullable SourceEntry headless(CsvRowReader.@Nullable Row first) {
        SourcePlace place = new SourcePlace(file.name(), first == null ? null : first.line());
        if (first == null) {
            return new Rejection(null, place, Rejection.Reason.EMPTY, "no row", "a header row and one row an article");
        }
        String found = first.problem().isEmpty()
                ? "the columns " + MessageExcerpt.of(String.join(", ", first.cells()))
                : first.problem();
        return new Rejection(
                null,
                place,
                Rejection.Reason.MALFORMED,
                found,
                "a header row with a column '" + file.fields().of("text") + "'");
    }

    private SourceEntry entry(List<String> names, CsvRowReader.Row row) {
        SourcePlace place = new SourcePlace(file.name(), row.line());
        if (row.tooLong()) {
            return ArticleSizeLimit.rejection(null, place, "a row");
        }
        Map<String, String> values = values(names, row.cells());
        String id = values.get("id");
        String known = id == null || id.isBlank() ? null : id.strip();
        if (row.cells().stream().anyMatch(cell -> cell.indexOf(TextEncoding.UNDECODABLE) >= 0)) {
            return encoding.brokenIn(known, place);
        }
        if (!row.problem().isEmpty()) {
            return new Rejection(known, place, Rejection.Reason.MALFORMED, row.problem(), "a closing quote");
        }
        if (row.cells().size() != names.size()) {
            return new Rejection(
                    known,
                    place,
                    Rejection.Reason.MALFORMED,
                    row.cells().size() + (row.cells().size() == 1 ? " cell" : " cells"),
                    names.size() + " as in the header");
        }
        values.computeIfPresent("title", (field, title) -> HtmlText.ofField(title));
        return new ArticleFields(place, file.name() + "#" + row.line(), file.fields(), values)
                .dated(null, dateOrder)
                .entry(Article.Form.RECORD, HtmlText.ofField(values.getOrDefault("text", "")));
    }

    private Map<String, String> values(List<String> names, List<String> cells) {
        Map<String, String> values = new HashMap<>();
        for (String field : FieldNames.KNOWN) {
            int column = names.indexOf(field);
            if (column >= 0 && column < cells.size()) {
                values.put(field, cells.get(column));
            }
        }
        return values;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
