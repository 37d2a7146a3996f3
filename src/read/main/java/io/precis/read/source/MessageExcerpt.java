package io.precis.read.source;

import io.precis.text.SingleLine;

/** Shortens a value that was found, for quoting in a message. */
public final class MessageExcerpt {
    private static final int MOST_CHARACTERS = 40;

    private MessageExcerpt() {}

    /** The value in quotes on one line; after 40 characters it is cut and ends in an ellipsis. */
    public static String of(String found) {
        String line = SingleLine.collapse(found.strip());
        if (line.length() <= MOST_CHARACTERS) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return "'" + line.substring(0, end) + "...'";
    }
}
