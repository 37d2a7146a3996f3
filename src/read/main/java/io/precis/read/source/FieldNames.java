package io.precis.read.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the user's JSONL keys or CSV columns are named.
 *
 * @param own from names of {@link #KNOWN} to the user's names; a field that is not listed keeps its name
 */
public record FieldNames(Map<String, String> own) implements Serializable {
    /** The fields that Precis reads; it ignores others. */
    public static final List<String> KNOWN =
            List.of("id", "title", "text", "published", "language", "url", "author", "section", "sourceName");

    /** Every field has its own name. */
    public static final FieldNames DEFAULT = new FieldNames(Map.of());

    public FieldNames {
        own = Map.copyOf(new TreeMap<>(own));
    }

    /** The user's name for a field of {@link #KNOWN}. */
    public String of(String field) {
        return own.getOrDefault(field, field);
    }
}
