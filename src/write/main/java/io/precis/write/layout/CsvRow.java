package io.precis.write.layout;

import io.precis.text.SingleLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row while its cells are put in, left to right. What is null is an empty cell. */
final class CsvRow {
    private final CsvDialect dialect;
    private final List<String> cells = new ArrayList<>();

    CsvRow(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** Numbers, dates and words of ours, as they are. */
    CsvRow plain(@Nullable Object value) {
        cells.add(value == null ? "" : value.toString());
        return this;
    }

    /** Text of the article's, made safe for the dialect. */
    CsvRow text(@Nullable String text) {
        cells.add(text == null ? "" : dialect.text(text));
        return this;
    }

    /** Text without its line breaks. */
    CsvRow line(@Nullable String text) {
        return text(text == null ? null : SingleLine.of(text));
    }

    /** Texts without their line breaks, in one cell. */
    CsvRow joined(String separator, List<String> texts) {
        return text(String.join(separator, texts.stream().map(SingleLine::of).toList()));
    }

    List<String> cells() {
        return cells;
    }
}
