package io.precis.clean;

/**
 * The words by which a line says where its text was published first, around the title of the text.
 *
 * @param words with {@code …} for the title
 * @param before what the line begins with; may be empty
 * @param behind what follows the title
 */
record OriginWords(String words, String before, String behind) {
    static OriginWords of(String words) {
        int gap = words.indexOf('…');
        return new OriginWords(
                words, words.substring(0, gap).strip(), words.substring(gap + 1).strip());
    }

    /** Whether a line in lower case is such a line. */
    boolean isIn(String lowered) {
        return lowered.startsWith(before) && lowered.indexOf(behind, before.length()) > 0;
    }
}
