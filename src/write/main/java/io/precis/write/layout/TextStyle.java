package io.precis.write.layout;

/**
 * The look of text for a terminal.
 *
 * @param columns at which lines are wrapped, 20 or more
 * @param ansi whether titles and labels are highlighted by ANSI escapes
 * @param explain whether the parts of each score, the sentences that were nearly chosen and what decided each date are written
 */
public record TextStyle(int columns, boolean ansi, boolean explain) {
    /** 80 columns, no escapes, no explanations. */
    public static final TextStyle PLAIN = new TextStyle(80, false, false);

    public TextStyle {
        if (columns < 20) {
            throw new IllegalArgumentException("columns: found " + columns + ", expected 20 or more");
        }
    }
}
