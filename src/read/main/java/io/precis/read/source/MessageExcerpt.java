package io.precis.read.source;

/** What was found, short enough for a message. */
public final class MessageExcerpt {
    private static final int MOST_CHARACTERS = 40;

    private MessageExcerpt() {}

    /** In quotes, on one line, at most forty characters and an ellipsis. */
    public static String of(String found) {
        String line = found.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST_CHARACTERS) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return "'" + line.substring(0, end) + "...'";
    }
}
