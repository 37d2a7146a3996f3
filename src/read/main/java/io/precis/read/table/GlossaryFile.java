package io.precis.read.table;

import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a glossary for translation: a CSV file in UTF-8 with a term and its translation in each row. A first row {@code
 * source,target} is a heading.
 */
public final class GlossaryFile {
    private static final Map.Entry<String, String> HEADING_ROW = Map.entry("source", "target");

    private GlossaryFile() {}

    /**
     * The terms with their translations, in the order of the file.
     *
     * @throws DigestFailure.Job when it cannot be read or a row does not have these two cells
     */
    public static Map<String, String> read(Path file) {
        Map<String, String> terms = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.size() != 2 || row.get(0).isEmpty() || row.get(1).isEmpty()) {
                    throw new DigestFailure.Job(
                            file + ":" + rows.getCurrentLineNumber() + ": found " + row.size()
                                    + " cells, expected a term and its translation, as in 'Bahnhof,station'",
                            null);
                }
                if (row.getRecordNumber() > 1 || !HEADING_ROW.equals(Map.entry(row.get(0), row.get(1)))) {
                    terms.put(row.get(0), row.get(1));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DigestFailure.Job(
                    "the glossary " + file + " cannot be read (" + e.getMessage()
                            + "), expected a CSV file in UTF-8 with a term and its translation in each row",
                    e);
        }
        return terms;
    }
}
