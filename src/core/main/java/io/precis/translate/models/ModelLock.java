package io.precis.translate.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fingerprints of the installed files of a model, kept beside them in {@code lock.json}. A file for which the registry has
 * no hash is trusted when it is first installed; later installations must have the same.
 *
 * @param architecture of the model
 * @param files each file's fingerprint by name
 */
record ModelLock(String architecture, Map<String, FileFingerprint> files) {
    static final String FILE_NAME = "lock.json";

    ModelLock {
        files = new TreeMap<>(files);
    }

    /** The lock of an installed model; empty where it is missing or cannot be read. */
    static Optional<ModelLock> read(Path folder) {
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readString(folder.resolve(FILE_NAME)));
            Map<String, FileFingerprint> files = new TreeMap<>();
            root.path("files")
                    .properties()
                    .forEach(entry -> files.put(
                            entry.getKey(),
                            new FileFingerprint(
                                    entry.getValue().path("size").asLong(-1),
                                    entry.getValue().path("sha256").asString(""))));
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ModelLock(root.path("architecture").asString(""), files));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("architecture", architecture);
        ObjectNode list = root.putObject("files");
        files.forEach((name, fingerprint) ->
                list.putObject(name).put("size", fingerprint.size()).put("sha256", fingerprint.sha256()));
        Files.writeString(folder.resolve(FILE_NAME), root.toPrettyString() + "\n", StandardCharsets.UTF_8);
    }
}
