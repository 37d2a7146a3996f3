package io.precis.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the format of an input by its first bytes and its name. */
final class FormatGuess {
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title)\\b", Pattern.CASE_INSENSITIVE);

    private FormatGuess() {}

    /** A name that ends in a format's own suffix settles it, so that a broken file is reported as what it means to be. */
    static InputFormat of(InputFile file, byte[] head, Encoding encoding) {
        String name = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return InputFormat.JSONL;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return InputFormat.CSV;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return InputFormat.HTML;
        }
        return encoding.isText() ? byContent(encoding.lenient(head), file.fields()) : InputFormat.TEXT;
    }

    private static InputFormat byContent(String text, FieldNames fields) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") && begin.substring(1).stripLeading().startsWith("\"")) {
            return InputFormat.JSONL;
        }
        if (HTML.matcher(withoutProlog(begin)).lookingAt()) {
            return InputFormat.HTML;
        }
        String header = begin.lines().findFirst().orElse("");
        return isHeader(header, fields) ? InputFormat.CSV : InputFormat.TEXT;
    }

    /** Markup from its document type or first element on, without XML declaration and comments. */
    private static String withoutProlog(String markup) {
        String rest = markup;
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
        }
        return rest;
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
