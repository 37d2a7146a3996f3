package io.precis.read.source;

import java.nio.file.Path;

/**
 * One file to read.
 *
 * @param path where it is
 * @param name what it is called in digests and messages: as the user wrote it, without a leading {@code ../};
 *     {@link #STANDARD_INPUT} for standard input
 * @param format how to read it
 * @param fields names of its fields
 */
public record InputFile(Path path, String name, InputFormat format, FieldNames fields) {
    /** The name of standard input, which has no path worth naming. */
    public static final String STANDARD_INPUT = "-";

    /** A file whose format is recognised by its content and name, with the usual names of fields. */
    public static InputFile of(Path path) {
        return new InputFile(path, path.toString(), InputFormat.AUTO, FieldNames.DEFAULT);
    }

    /** A document to be fetched from an address, by which it is called. */
    public static InputFile at(String url, InputFormat format, FieldNames fields) {
        return new InputFile(Path.of(""), url, format, fields);
    }

    /** Whether it is to be fetched from an address instead of read. */
    public boolean isUrl() {
        return isUrl(name);
    }

    /** Whether a text is an address that can be fetched. */
    public static boolean isUrl(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether articles are read from standard input. */
    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
