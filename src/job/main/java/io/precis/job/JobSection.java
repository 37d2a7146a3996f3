package io.precis.job;

import io.precis.failure.DigestFailure;
import io.precis.failure.Spelling;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one section of a job file. Each wrong value is a {@link DigestFailure.Job} with its place. */
final class JobSection {
    private final String place;
    private final String name;
    private final Map<String, YamlNode> values;

    private JobSection(String place, String name, Map<String, YamlNode> values) {
        this.place = place;
        this.name = name;
        this.values = values;
    }

    /** A section; all its keys must be known. */
    static JobSection of(YamlNode node, String name, List<String> known) {
        if (!(node instanceof YamlNode.Keys keys)) {
            throw new DigestFailure.Job(
                    node.place() + ": found " + shown(node) + " for '" + name + "', expected keys ("
                            + String.join(", ", known) + ")",
                    null);
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        keys.values().forEach((key, value) -> {
            String meant = JobOverrides.known(key, value, known)
                    .orElseThrow(() -> new DigestFailure.Job(
                            value.place() + ": unknown key '" + key + "'" + Spelling.hint(key, known), null));
            values.put(meant, value);
        });
        return new JobSection(keys.place(), name, values);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A section inside this one; empty when the key is absent. */
    Optional<JobSection> section(String key, List<String> known) {
        return Optional.ofNullable(values.get(key)).map(node -> of(node, key, known));
    }

    /** The items of a list, each read as a section; empty when the key is absent. */
    List<JobSection> sections(String key, List<String> known) {
        List<JobSection> sections = new ArrayList<>();
        for (YamlNode item : items(key)) {
            sections.add(of(item, key, known));
        }
        return sections;
    }

    /**
     * A plain value; null when the key is absent.
     *
     * @param expected ends the message for a wrong value
     * @param reader throws IllegalArgumentException for a wrong value
     */
    <T> @Nullable T value(String key, String expected, Function<YamlNode.Scalar, T> reader) {
        return value(key, expected, reader, found -> Optional.empty());
    }

    /** The same; {@code nearest} suggests the value that may have been meant. */
    <T> @Nullable T value(
            String key,
            String expected,
            Function<YamlNode.Scalar, T> reader,
            Function<String, Optional<String>> nearest) {
        YamlNode node = values.get(key);
        return node == null ? null : value(node, key, expected, reader, nearest);
    }

    /** A whole number from {@code least} to {@code most}; {@code otherwise} when the key is absent. */
    int whole(String key, int otherwise, int least, int most) {
        Integer given = value(key, "a whole number from " + least + " to " + most, number -> {
            if (number.whole() < least || number.whole() > most) {
                throw new IllegalArgumentException(number.text());
            }
            return number.whole();
        });
        return given == null ? otherwise : given;
    }

    /** One of several values, by its label; null when the key is absent. */
    <T> @Nullable T choice(String key, T[] choices, Function<T, String> label) {
        YamlNode node = values.get(key);
        return node == null ? null : choice(node, key, choices, label);
    }

    /** The plain values of a list; empty when the key is absent. */
    <T> List<T> values(
            String key,
            String expected,
            Function<YamlNode.Scalar, T> reader,
            Function<String, Optional<String>> nearest) {
        return items(key).stream()
                .map(item -> value(item, key, expected, reader, nearest))
                .toList();
    }

    /** A list of values, each one of {@code choices}; empty when the key is absent. */
    <T> List<T> choices(String key, T[] choices, Function<T, String> label) {
        return items(key).stream()
                .map(item -> choice(item, key, choices, label))
                .toList();
    }

    /** The keys and plain values of a section of names; empty when the key is absent. */
    Map<String, String> texts(String key, List<String> known) {
        Map<String, String> texts = new TreeMap<>();
        section(key, known)
                .ifPresent(section -> section.values.forEach((name, node) -> texts.put(
                        name, value(node, name, "a name", YamlNode.Scalar::word, found -> Optional.empty()))));
        return texts;
    }

    /** The failure for a wrong value of a key. */
    DigestFailure.Job wrong(String key, String found, String expected) {
        YamlNode node = values.get(key);
        return wrong(node == null ? place : node.place(), key, found, expected, null);
    }

    /** The failure for an absent key. */
    DigestFailure.Job missing(String key, String expected) {
        return new DigestFailure.Job(place + ": '" + name + "' has no '" + key + "', expected " + expected, null);
    }

    private static DigestFailure.Job wrong(
            String place, String key, String found, String expected, @Nullable Throwable cause) {
        return new DigestFailure.Job(place + ": found " + found + " for '" + key + "', expected " + expected, cause);
    }

    private List<YamlNode> items(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items list)) {
            throw wrong(
                    key,
                    shown(node),
                    node instanceof YamlNode.Scalar one ? "a list such as [" + one.text() + "]" : "a list");
        }
        if (list.items().isEmpty()) {
            throw wrong(key, "an empty list", "at least one item");
        }
        return list.items();
    }

    private static <T> T value(
            YamlNode node,
            String key,
            String expected,
            Function<YamlNode.Scalar, T> reader,
            Function<String, Optional<String>> nearest) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            throw wrong(node.place(), key, shown(node), expected, null);
        }
        try {
            return reader.apply(scalar);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            String hint = nearest.apply(scalar.text())
                    .map(near -> ", did you mean '" + near + "'?")
                    .orElse("");
            throw wrong(node.place(), key, shown(node), expected + hint, e);
        }
    }

    private static <T> T choice(YamlNode node, String key, T[] choices, Function<T, String> label) {
        List<String> labels = Arrays.stream(choices).map(label).toList();
        return value(
                node,
                key,
                "one of " + String.join(", ", labels),
                scalar -> choices[Objects.checkIndex(labels.indexOf(scalar.word()), choices.length)],
                found -> Spelling.of(found, labels));
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().isEmpty() ? "nothing" : "'" + scalar.text() + "'" + typed(scalar.text(), scalar);
        }
        return node instanceof YamlNode.Items ? "a list" : "keys";
    }

    /** A number in quotes looks right, so the message says that it is a text. */
    private static String typed(String text, YamlNode.Scalar scalar) {
        return scalar.isText() && text.matches("-?[0-9]+(\\.[0-9]+)?") ? " in quotes" : "";
    }
}
