package io.precis.read;

/** What was found, short enough for a message. */
final class Quoted {
    private static final int MOST = 40;

    private Quoted() {}

    /** In quotes, on one line, at most forty characters and an ellipsis. */
    static String of(String found) {
        String line = found.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return "'" + line.substring(0, end) + "...'";
    }
}
