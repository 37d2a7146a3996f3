package io.precis.text;

/** The characters that stand for an apostrophe inside a word. */
public final class Apostrophes {
    /** The typewriter's apostrophe and the typographic one, which is the right single quotation mark as well. */
    public static final String ALL = "'’";

    private Apostrophes() {}

    /** Whether the character may be an apostrophe. */
    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }
}
