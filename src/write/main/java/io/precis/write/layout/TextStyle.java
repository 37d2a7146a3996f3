package io.precis.write.layout;

/**
 * How text for a terminal looks.
 *
 * @param columns where lines are wrapped, 20 or more
 * @param ansi whether titles and labels are set off by ANSI escapes
 * @param explain whether each sentence says what its score is made of, and which sentences just missed
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
