package io.precis.read.source;

import java.nio.file.Path;

/**
 * One input to read: a file, standard input, or a document at a URL.
 *
 * @param path where it is
 * @param name its name in digests and messages: as the user wrote it, without a leading {@code ../};
 *     {@link #STANDARD_INPUT} for standard input; the URL for a document at a URL
 * @param format how to read it
 * @param fields names of its fields
 */
public record InputFile(Path path, String name, InputFormat format, FieldNames fields) {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** A file whose format is recognised by its content and name, with the usual names of fields. */
    public static InputFile of(Path path) {
        return new InputFile(path, path.toString(), InputFormat.AUTO, FieldNames.DEFAULT);
    }

    /** A document to be fetched from a URL, which is also its name. */
    public static InputFile at(String url, InputFormat format, FieldNames fields) {
        return new InputFile(Path.of(""), url, format, fields);
    }

    /** Whether it is to be fetched from a URL. */
    public boolean isUrl() {
        return isUrl(name);
    }

    /** Whether a text begins as a URL that can be fetched, with {@code http://} or {@code https://}. */
    public static boolean isUrl(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether it is standard input. */
    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
