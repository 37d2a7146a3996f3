package io.precis.read.source;

/** What was found, short enough for a message. */
public final class QuotedValue {
    private static final int MOST = 40;

    private QuotedValue() {}

    /** In quotes, on one line, at most forty characters and an ellipsis. */
    public static String of(String found) {
        String line = found.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return "'" + line.substring(0, end) + "...'";
    }
}
