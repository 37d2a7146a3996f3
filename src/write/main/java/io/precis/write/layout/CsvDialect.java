package io.precis.write.layout;

import io.precis.text.SingleLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The dialects of CSV that Precis writes. */
public enum CsvDialect {
    /** RFC 4180: commas, CRLF, cells unchanged. */
    RFC4180("rfc4180", ',', "\r\n", ""),
    /** For Excel: byte-order mark, semicolons, CRLF, and an apostrophe before cells that look like a formula. */
    EXCEL("excel", ';', "\r\n", "\uFEFF") {
        @Override
        String text(String cell) {
            return !cell.isEmpty() && (cell.charAt(0) < ' ' || FORMULA.indexOf(cell.charAt(0)) >= 0)
                    ? "'" + cell
                    : cell;
        }
    },
    /** Tabs, LF; tabs and line breaks inside a cell become spaces, so that each line is a row. */
    TSV("tsv", '\t', "\n", "") {
        @Override
        String text(String cell) {
            return SingleLine.of(cell);
        }
    };

    // The last four are full-width forms, which Excel reads as the first four in East Asian locales.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final String label;
    private final char delimiter;
    private final String lineEnd;
    private final String opening;

    CsvDialect(String label, char delimiter, String lineEnd, String opening) {
        this.label = label;
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        this.opening = opening;
    }

    /** The name on the command line and in the job file. */
    public String label() {
        return label;
    }

    /** Delimiter, quotes and line end. */
    CSVFormat format() {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setQuoteMode(QuoteMode.MINIMAL)
                .setRecordSeparator(lineEnd)
                .get();
    }

    /** The beginning of a file, before the header row. */
    String opening() {
        return opening;
    }

    /** A cell with text of an article, made safe for programs that read the dialect. */
    String text(String cell) {
        return cell;
    }
}
