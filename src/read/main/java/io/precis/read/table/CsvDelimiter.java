package io.precis.read.table;

/** Recognises what separates the cells of a CSV file by its header line. */
public final class CsvDelimiter {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private CsvDelimiter() {}

    /** The delimiter that occurs most often outside quotes; a comma when none occurs. */
    public static char delimiter(String header) {
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = count(header, delimiter);
            if (count > most) {
                best = delimiter;
                most = count;
            }
        }
        return best;
    }

    private static int count(String header, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }
}
