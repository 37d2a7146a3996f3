package io.precis.read.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an item: names in elements of their own, or beside addresses. */
final class FeedAuthors {
    private static final List<String> AUTHORS =
            List.of("author", "dc:creator", "dcterms:creator", "dc:author", "itunes:author", "creator");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\w+");

    private FeedAuthors() {}

    /** The names of the first kind of element that has any, joined with commas; null where there is none. */
    static @Nullable String of(Map<String, List<FeedElement>> fields) {
        for (String field : AUTHORS) {
            Set<String> names = new LinkedHashSet<>();
            for (FeedElement author : fields.getOrDefault(field, List.of())) {
                names.add(withoutAddress(name(author)));
            }
            names.remove("");
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    private static String name(FeedElement author) {
        return author.children().stream()
                .filter(child -> child.name().equals("name"))
                .map(FeedEntry::line)
                .findFirst()
                .orElseGet(() -> author.children().isEmpty() ? FeedEntry.line(author) : "");
    }

    /** {@code Ada Quist} of {@code ada@a.example (Ada Quist)} and of {@code Ada Quist <ada@a.example>}. */
    private static String withoutAddress(String author) {
        String name = ADDRESS.matcher(author.replaceAll("<\\S+@\\S+>", " "))
                .replaceAll(" ")
                .strip();
        boolean isBracketed = name.startsWith("(") && name.endsWith(")");
        return (isBracketed ? name.substring(1, name.length() - 1) : name).strip();
    }
}
