package io.precis.write.layout;

import io.precis.text.SingleLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row while its cells are put in, left to right. What is null is an empty cell. */
final class CsvRowBuilder {
    private final CsvDialect dialect;
    private final List<String> cells = new ArrayList<>();

    CsvRowBuilder(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** Numbers, dates and words of ours, as they are. */
    CsvRowBuilder plain(@Nullable Object value) {
        cells.add(value == null ? "" : value.toString());
        return this;
    }

    /** Text of the article's, made safe for the dialect. */
    CsvRowBuilder text(@Nullable String text) {
        cells.add(text == null ? "" : dialect.text(text));
        return this;
    }

    /** Text without its line breaks. */
    CsvRowBuilder line(@Nullable String text) {
        return text(text == null ? null : SingleLine.of(text));
    }

    /** Texts without their line breaks, in one cell. */
    CsvRowBuilder joined(String separator, List<String> texts) {
        return text(String.join(separator, texts.stream().map(SingleLine::of).toList()));
    }

    List<String> cells() {
        return cells;
    }
}
