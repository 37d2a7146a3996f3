package io.precis.read.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the fields of an article are called in the user's JSONL keys or CSV columns.
 *
 * @param own from the names of {@link #KNOWN} to the user's; names not mapped are themselves
 */
public record FieldNames(Map<String, String> own) implements Serializable {
    /** The fields Precis reads; others are ignored. */
    public static final List<String> KNOWN =
            List.of("id", "title", "text", "published", "language", "url", "author", "section");

    /** Every field by its own name. */
    public static final FieldNames DEFAULT = new FieldNames(Map.of());

    public FieldNames {
        own = Map.copyOf(new TreeMap<>(own));
    }

    /** The user's name for a field of {@link #KNOWN}. */
    public String of(String field) {
        return own.getOrDefault(field, field);
    }
}
