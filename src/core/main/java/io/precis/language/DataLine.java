package io.precis.language;

import java.util.List;

/**
 * One line of a data file: its cells, which are separated by tabs.
 *
 * @param file the resource, for error messages
 * @param number 1-based line number
 * @param cells at least one, each stripped; an empty cell is an empty string
 */
public record DataLine(String file, int number, List<String> cells) {
    public DataLine {
        cells = List.copyOf(cells);
    }

    /** The cell at {@code index}, or an empty string where the line is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** An exception that names file, line and what was expected: the contract test should have found the wrong data. */
    public IllegalStateException wrong(String expected) {
        return new IllegalStateException(
                file + ":" + number + ": found '" + String.join("\t", cells) + "', expected " + expected);
    }
}
