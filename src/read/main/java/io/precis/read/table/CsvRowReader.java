package io.precis.read.table;

import io.precis.read.encoding.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row. Lines are collected until all quotes are closed, then parsed as one row. So a quote that is
 * never closed spoils a few rows, not the rest of the file, and the file is never held in memory.
 */
final class CsvRowReader implements Closeable {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\s*", Pattern.CASE_INSENSITIVE);

    private final LineReader lines;
    private char delimiter = ',';
    private boolean begun;

    CsvRowReader(LineReader lines) {
        this.lines = lines;
    }

    /**
     * A row.
     *
     * @param line 1-based line where it begins
     * @param cells its cells; empty when it could not be parsed
     * @param problem what is wrong with its quotes; empty when nothing is
     * @param tooLong whether it is longer than a line may be
     */
    record Row(int line, List<String> cells, String problem, boolean tooLong) {}

    /**
     * The next row that is not blank; null at the end.
     *
     * @param width number of cells of a whole row, by which reading finds the next row after a broken one; 0 when not known
     */
    @Nullable
    Row next(int width) throws IOException {
        LineReader.Line first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            return null;
        }
        if (!begun) {
            begun = true;
            Matcher separator = SEPARATOR_LINE.matcher(first.text());
            if (separator.matches()) {
                // The line in which Excel is told what separates the cells.
                delimiter = separator.group(1).charAt(0);
                return next(width);
            }
            delimiter = CsvDelimiter.delimiter(first.text());
        }
        Gathered gathered = gather(first);
        if (gathered.problem.isEmpty() && !gathered.tooLong) {
            return new Row(first.number(), trimmed(parse(gathered.text()), width), "", false);
        }
        return broken(first, gathered, width);
    }

    private Row broken(LineReader.Line first, Gathered gathered, int width) throws IOException {
        lines.giveBack(gathered.lines.subList(1, gathered.lines.size()));
        // The lines of a broken cell are not rows: reading continues at the next line that begins a whole row.
        int last = first.number();
        LineReader.Line line = lines.next();
        while (line != null && !beginsRow(line, width)) {
            last = line.number();
            line = lines.next();
        }
        if (line != null) {
            lines.giveBack(List.of(line));
        }
        String lost = last == first.number() ? "" : ", and no row begins before line " + (last + 1);
        return new Row(first.number(), List.of(), gathered.problem + lost, gathered.tooLong);
    }

    private boolean beginsRow(LineReader.Line line, int width) {
        CsvQuoteState quotes = new CsvQuoteState(delimiter);
        boolean sound = quotes.read(line.text()) && !line.isBlank();
        // The last cells of a row may be on later lines; then this line has only some of them.
        return sound && (quotes.isOpen() ? quotes.cells() > 1 && quotes.cells() <= width : quotes.cells() == width);
    }

    private Gathered gather(LineReader.Line first) throws IOException {
        Gathered gathered = new Gathered(delimiter);
        LineReader.Line line = first;
        while (line != null) {
            gathered.add(line);
            if (gathered.isDone()) {
                return gathered;
            }
            line = lines.next();
        }
        gathered.problem = "a quote that is not closed";
        return gathered;
    }

    private List<String> parse(String row) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .get();
        try (CSVParser parser = CSVParser.parse(row, format)) {
            for (CSVRecord cells : parser) {
                return cells.toList();
            }
        }
        return List.of();
    }

    /** The cells without empty ones at the end beyond the number of columns. */
    private static List<String> trimmed(List<String> cells, int width) {
        int end = cells.size();
        while (width > 0 && end > width && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The lines of the row being read. */
    private static final class Gathered {
        private final List<LineReader.Line> lines = new ArrayList<>();
        private final CsvQuoteState quotes;
        private long length;
        private boolean tooLong;
        private String problem = "";

        Gathered(char delimiter) {
            quotes = new CsvQuoteState(delimiter);
        }

        void add(LineReader.Line line) {
            lines.add(line);
            length += line.text().length();
            tooLong = line.tooLong() || length > LineReader.MOST_CHARACTERS;
            if (!quotes.read(line.text())) {
                problem = "a closing quote with text behind it (line " + line.number() + ")";
            }
        }

        boolean isDone() {
            return tooLong || !problem.isEmpty() || !quotes.isOpen();
        }

        String text() {
            StringBuilder text = new StringBuilder((int) length);
            lines.forEach(line -> text.append(line.text()));
            return text.toString();
        }
    }
}
