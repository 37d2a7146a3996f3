package io.precis.read.table;

/** Follows the quotes of a CSV row through its lines (RFC 4180). */
final class CsvQuoteState {
    private final char delimiter;
    private boolean open;
    private int cells = 1;

    CsvQuoteState(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    /** How many cells the row has so far. */
    int cells() {
        return cells;
    }

    /** Reads one line with its line end; false when text stands behind a closing quote. */
    boolean read(String line) {
        boolean cellStart = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    open = false;
                    cellStart = false;
                    int next = afterSpaces(line, i + 1);
                    if (next < line.length() && !endsCell(line.charAt(next))) {
                        return false;
                    }
                }
            } else {
                open = c == '"' && cellStart;
                cellStart = c == delimiter;
                cells += cellStart ? 1 : 0;
            }
        }
        return true;
    }

    private int afterSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean endsCell(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }
}
