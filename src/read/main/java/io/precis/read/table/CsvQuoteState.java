package io.precis.read.table;

/** Tracks whether a quoted cell of a CSV row is open while the row's lines are read (RFC 4180). */
final class CsvQuoteState {
    private final char delimiter;
    private boolean open;
    private int cells = 1;

    CsvQuoteState(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quote is open, so that the row continues on the next line. */
    boolean isOpen() {
        return open;
    }

    /** The number of cells of the row so far. */
    int cells() {
        return cells;
    }

    /** Reads one line with its line end; false when text follows a closing quote within a cell. */
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
                cells += c == delimiter ? 1 : 0;
                cellStart = c == delimiter || (cellStart && c == ' ');
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
