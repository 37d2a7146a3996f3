package io.precis.write.layout;

import io.precis.text.SingleLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a row cell by cell, from left to right. Null gives an empty cell. */
final class CsvRowBuilder {
    private final CsvDialect dialect;
    private final List<String> cells = new ArrayList<>();

    CsvRowBuilder(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** A number, a date or a word of ours, unchanged. */
    CsvRowBuilder plain(@Nullable Object value) {
        cells.add(value == null ? "" : value.toString());
        return this;
    }

    /** Text of the article, made safe for the dialect. */
    CsvRowBuilder text(@Nullable String text) {
        cells.add(text == null ? "" : dialect.text(text));
        return this;
    }

    /** Text of the article on one line. */
    CsvRowBuilder line(@Nullable String text) {
        return text(text == null ? null : SingleLine.of(text));
    }

    /** Several texts of the article in one cell, on one line. */
    CsvRowBuilder joined(String separator, List<String> texts) {
        return text(String.join(separator, texts.stream().map(SingleLine::of).toList()));
    }

    List<String> cells() {
        return cells;
    }
}
