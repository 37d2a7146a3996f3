package io.precis.read;

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

    /** Whether articles are read from standard input. */
    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
