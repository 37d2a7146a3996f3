package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One input to read: a file, standard input, or a document at a URL.
 *
 * @param path where it is
 * @param name its name in digests and messages: as the user wrote it, without a leading {@code ../};
 *     {@link #STANDARD_INPUT} for standard input; the URL for a document at a URL
 * @param format how to read it
 * @param fields names of its fields
 * @param section of its articles that have none of their own, as a list of feeds has it; null without one
 * @param rejection all that it gives, where it was found before that it cannot be read; else null
 */
public record InputFile(
        Path path,
        String name,
        InputFormat format,
        FieldNames fields,
        @Nullable String section,
        @Nullable Rejection rejection) {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** An input that no list of feeds says anything of. */
    public InputFile(Path path, String name, InputFormat format, FieldNames fields) {
        this(path, name, format, fields, null, null);
    }

    /** A file whose format is recognised by its content and name, with the usual names of fields. */
    public static InputFile of(Path path) {
        return new InputFile(path, path.toString(), InputFormat.AUTO, FieldNames.DEFAULT);
    }

    /** A document to be fetched from a URL, which is also its name. */
    public static InputFile at(String url, InputFormat format, FieldNames fields) {
        return new InputFile(Path.of(""), url, format, fields);
    }

    /** The same input, whose articles are of this section where they say nothing else. */
    public InputFile withSection(@Nullable String given) {
        return new InputFile(path, name, format, fields, given, rejection);
    }

    /** The same input, which cannot be read and gives one rejection under its name instead. */
    public InputFile rejected(Rejection.Reason reason, String found, String expected) {
        Rejection given = new Rejection(null, new SourcePlace(name, null), reason, found, expected);
        return new InputFile(path, name, format, fields, section, given);
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
