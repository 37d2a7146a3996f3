package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * Where in the input something stands.
 *
 * @param source the file as the user named it, {@code -} for standard input
 * @param line 1-based line of the file where the record begins; null where the whole file is meant
 */
public record SourcePlace(String source, @Nullable Integer line) {
    @Override
    public String toString() {
        return line == null ? source : source + ":" + line;
    }
}
