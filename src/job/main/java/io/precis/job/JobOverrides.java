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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that replace those of the job file. Command line options win over the environment, and both over the file.
 *
 * @param values YAML values by dotted key ({@code summary.sentences}); the place of each is the option or variable it is from
 * @param input what to read instead; empty to read the input of the file
 * @param output where to write instead; null to write where the file says
 */
public record JobOverrides(
        Map<String, YamlNode> values,
        List<JobInput> input,
        @Nullable OutputFolder output) {
    private static final String VARIABLE_PREFIX = "PRECIS_";

    /**
     * Variables that do not replace a key of the job file: options of the JVM and the build, those that stand for {@code --date},
     * {@code --input} and {@code --output}, folders of models, and secrets.
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

    /** No value is replaced. */
    public static final JobOverrides NONE = new JobOverrides(Map.of(), List.of(), null);

    public JobOverrides {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        input = List.copyOf(input);
    }

    /**
     * Takes the values from the environment and the command line.
     *
     * @param environment variables, of which {@code PRECIS_SUMMARY_SENTENCES=5} and the like are used; {@code PRECIS_INPUT} and
     *     {@code PRECIS_OUTPUT} are used when the options are absent; blank variables are ignored
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
                    option + ": found '" + output + "', expected a folder, which may contain {job} and {date}");
        }
    }

    /** The key of these that a value has; that of a variable has no capitals. Empty for another key. */
    static Optional<String> known(String key, YamlNode value, List<String> keys) {
        boolean isVariable = value.place().startsWith(VARIABLE_PREFIX);
        return keys.stream()
                .filter(known -> isVariable ? known.equalsIgnoreCase(key) : known.equals(key))
                .findFirst();
    }

    /** The keys of a job file with these values in place of its own. */
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
                // Only one length may be given: this one replaces any length of the file.
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
