package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The models that a publisher offers, in the JSON that Mozilla publishes for Firefox Translations.
 *
 * @param base the address that the paths of files are relative to
 * @param models all of them, sorted by pair
 */
public record ModelRegistry(String base, List<RemoteModel> models) {
    private static final Pattern PAIR_NAME = Pattern.compile("[a-z]{2,3}(_[a-z]+)?-[a-z]{2,3}(_[a-z]+)?");
    private static final Pattern FILE_PATH = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** The best first: it is taken unless another is asked for. */
    private static final List<String> ARCHITECTURES = List.of("base-memory", "base", "tiny");

    /** The key of a file in the registry, and its name here. */
    private static final Map<String, String> FILE_NAMES = Map.of(
            "model", "model.bin",
            "lexicalShortlist", "lex.bin",
            "vocab", "vocab.spm",
            "srcVocab", "srcvocab.spm",
            "trgVocab", "trgvocab.spm");

    public ModelRegistry {
        models = List.copyOf(models);
    }

    /**
     * Reads a registry.
     *
     * @param where its address or folder, for messages
     * @throws DigestFailure.Resource when the text is not a registry
     */
    static ModelRegistry parse(String json, String where) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            if (!root.path("models").isObject()) {
                throw broken(where, "no 'models'");
            }
            List<RemoteModel> models = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entry : root.path("models").properties()) {
                if (!PAIR_NAME.matcher(entry.getKey()).matches()) {
                    throw broken(where, "the pair '" + entry.getKey() + "'");
                }
                for (JsonNode model : entry.getValue()) {
                    models.add(model(entry.getKey(), model, where));
                }
            }
            models.sort(Comparator.comparing(RemoteModel::pair));
            return new ModelRegistry(root.path("baseUrl").asString(""), models);
        } catch (JacksonException e) {
            throw broken(where, "something other than JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private static DigestFailure.Resource broken(String where, String found) {
        return new DigestFailure.Resource(
                where + ": found " + found + ", expected a registry of models; name another with --from", null);
    }

    private static RemoteModel model(String pair, JsonNode node, String where) {
        List<RemoteFile> files = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.path("files").properties()) {
            if (FILE_NAMES.containsKey(entry.getKey())) {
                files.add(file(FILE_NAMES.getOrDefault(entry.getKey(), ""), entry.getValue(), pair, where));
            }
        }
        if (files.stream().noneMatch(file -> file.name().equals("model.bin"))) {
            throw broken(where, "no file 'model' for " + pair);
        }
        files.sort(Comparator.comparing(RemoteFile::name));
        JsonNode flores = node.path("metrics").path("flores200-plus");
        return new RemoteModel(
                pair,
                node.path("architecture").asString("tiny"),
                node.path("releaseStatus").asString("").startsWith("Release"),
                files,
                score(flores.path("bleu")),
                score(flores.path("chrf")));
    }

    private static RemoteFile file(String name, JsonNode node, String pair, String where) {
        String path = node.path("path").asString("");
        String hash = node.path("uncompressedHash").asString("").toLowerCase(Locale.ROOT);
        if (!FILE_PATH.matcher(path).matches() || path.contains("..") || path.startsWith("/")) {
            throw broken(where, "the path '" + path + "' for " + pair);
        }
        if (!hash.isEmpty() && !SHA256.matcher(hash).matches()) {
            throw broken(where, "the hash '" + hash + "' for " + pair);
        }
        return new RemoteFile(name, path, number(node.path("uncompressedSize")), hash.isEmpty() ? null : hash);
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() ? node.asLong() : null;
    }

    private static @Nullable Double score(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    /**
     * The model to install for a pair: a released one before others, then the best architecture. Empty when there is none.
     *
     * @param architecture the only one wanted, or null for the best
     */
    public Optional<RemoteModel> best(String pair, @Nullable String architecture) {
        return models.stream()
                .filter(model -> model.pair().equals(pair))
                .filter(model -> architecture == null || model.architecture().equals(architecture))
                .min(Comparator.comparing((RemoteModel model) -> !model.released())
                        .thenComparing(model -> rank(model.architecture())));
    }

    private static int rank(String architecture) {
        int place = ARCHITECTURES.indexOf(architecture);
        return place < 0 ? ARCHITECTURES.size() : place;
    }
}
