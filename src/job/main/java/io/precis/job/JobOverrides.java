package io.precis.job;

import io.precis.failure.DigestFailure;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of the job file's values: flags over environment over file.
 *
 * @param values YAML values by dotted key ({@code summary.sentences}), each with the option that gave it
 * @param input what to read instead; empty to read what the file says
 * @param output where to write instead, or null
 */
public record JobOverrides(
        Map<String, YamlNode> values,
        List<JobInput> input,
        @Nullable OutputFolder output) {
    private static final String VARIABLE_PREFIX = "PRECIS_";

    /**
     * Not keys: options of the JVM and of the build, what stands for {@code --date}, {@code --input} and {@code --output}, where models are,
     * and secrets.
     */
    private static final Set<String> OTHER_VARIABLES = Set.of(
            "PRECIS_ARCHIVE",
            "PRECIS_JAVA_OPTS",
            "PRECIS_BUILD_OPTIONS",
            "PRECIS_DATE",
            "PRECIS_INPUT",
            "PRECIS_OUTPUT",
            "PRECIS_MODEL_FOLDER",
            "PRECIS_MODEL_REGISTRY",
            "PRECIS_LIBRETRANSLATE_KEY",
            "PRECIS_DATABASE_USER",
            "PRECIS_DATABASE_PASSWORD");

    /** Nothing is overridden. */
    public static final JobOverrides NONE = new JobOverrides(Map.of(), List.of(), null);

    public JobOverrides {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        input = List.copyOf(input);
    }

    /**
     * From the environment and the command line.
     *
     * @param environment of which {@code PRECIS_SUMMARY_SENTENCES=5} and the like count; {@code PRECIS_INPUT} and
     *     {@code PRECIS_OUTPUT} stand for the flags that are not given, a blank one for none
     * @param defined {@code -D key=value}
     * @param inputs {@code --input}, relative to the working folder
     * @param output {@code --output}, relative to the working folder, or null
     */
    public static JobOverrides of(
            Map<String, String> environment,
            Map<String, String> defined,
            List<String> inputs,
            @Nullable String output) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        new TreeMap<>(environment).forEach((name, text) -> {
            if (name.startsWith(VARIABLE_PREFIX) && !OTHER_VARIABLES.contains(name) && !text.isBlank()) {
                String key = name.substring(VARIABLE_PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                values.put(key, YamlNode.value(text, name));
            }
        });
        defined.forEach((key, text) -> values.put(key, YamlNode.value(text, "-D " + key)));
        String input = environment.getOrDefault("PRECIS_INPUT", "");
        List<String> paths = inputs.isEmpty() && !input.isBlank() ? List.of(input) : inputs;
        String folder = environment.getOrDefault("PRECIS_OUTPUT", "");
        boolean fromEnvironment = output == null && !folder.isBlank();
        Path here = Path.of("").toAbsolutePath();
        return new JobOverrides(
                values,
                paths.stream()
                        .map(path -> new JobInput(path, here, InputFormat.AUTO, FieldNames.DEFAULT))
                        .toList(),
                fromEnvironment
                        ? folder("PRECIS_OUTPUT", folder, here)
                        : output == null ? null : folder("--output", output, here));
    }

    private static OutputFolder folder(String option, String output, Path here) {
        try {
            return new OutputFolder(output, here);
        } catch (IllegalArgumentException e) {
            throw new DigestFailure.Usage(
                    option + ": found '" + output + "', expected a folder, in which {job} and {date} may stand");
        }
    }

    /** A job file's top with the values put in. */
    YamlNode.Keys over(YamlNode.Keys file) {
        YamlNode.Keys result = file;
        for (Map.Entry<String, YamlNode> entry : values.entrySet()) {
            result = put(result, List.of(entry.getKey().split("\\.", -1)), entry.getValue());
        }
        return result;
    }

    private static YamlNode.Keys put(YamlNode.Keys keys, List<String> path, YamlNode value) {
        String key = path.get(0);
        Map<String, YamlNode> values = new LinkedHashMap<>(keys.values());
        if (path.size() == 1) {
            if (DigestOptionsReader.LENGTH_KEYS.contains(key)) {
                // Of several lengths one is meant: the one put here, not the file's.
                values.keySet().removeAll(DigestOptionsReader.LENGTH_KEYS);
            }
            values.put(key, value);
        } else {
            YamlNode inner =
                    values.get(key) instanceof YamlNode.Keys there ? there : new YamlNode.Keys(value.place(), Map.of());
            values.put(key, put((YamlNode.Keys) inner, path.subList(1, path.size()), value));
        }
        return new YamlNode.Keys(keys.place(), values);
    }
}
