package io.precis.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises the format of an input by its first bytes and its name. */
final class FormatGuess {
    private FormatGuess() {}

    /** A name that ends in a format's own suffix settles it, so that a broken file is reported as what it means to be. */
    static InputFormat of(InputFile file, byte[] head, Encoding encoding) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return InputFormat.JSONL;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return InputFormat.CSV;
        }
        return encoding.isText() ? byContent(encoding.lenient(head), file.fields()) : InputFormat.TEXT;
    }

    private static InputFormat byContent(String text, FieldNames fields) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") && begin.substring(1).stripLeading().startsWith("\"")) {
            return InputFormat.JSONL;
        }
        String header = begin.lines().findFirst().orElse("");
        return isHeader(header, fields) ? InputFormat.CSV : InputFormat.TEXT;
    }

    /** Whether a line names the column of the text and at least one other. */
    private static boolean isHeader(String line, FieldNames fields) {
        char delimiter = CsvDialect.delimiter(line);
        List<String> cells = Arrays.stream(line.split(String.valueOf(delimiter), -1))
                .map(cell -> cell.strip().replace("\"", ""))
                .toList();
        Set<String> known = new HashSet<>();
        FieldNames.KNOWN.forEach(field -> known.add(fields.of(field)));
        return cells.contains(fields.of("text"))
                && cells.stream().filter(known::contains).distinct().count() >= 2;
    }
}
