package io.precis.read.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words that pages are read by, which lie in the folder {@code pages} of the program. */
public final class WordFile {
    private WordFile() {}

    /** The lines of a list in order, without those of comments, which begin with {@code #}. */
    public static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("/pages/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, "a resource of the program is missing")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
