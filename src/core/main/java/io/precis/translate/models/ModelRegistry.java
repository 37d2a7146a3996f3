package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param base what paths of files are below
 * @param models all of them, by pair
 */
public record ModelRegistry(String base, List<RemoteModel> models) {
    private static final Pattern PAIR = Pattern.compile("[a-z]{2,3}(_[a-z]+)?-[a-z]{2,3}(_[a-z]+)?");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** The first is taken unless another is asked for. */
    private static final List<String> ARCHITECTURES = List.of("base-memory", "base", "tiny");

    /** What files are called in the registry and here. */
    private static final Map<String, String> NAMES = Map.of(
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
     * @param where it is, for messages
     * @throws DigestFailure.Resource when it is none
     */
    static ModelRegistry parse(String json, String where) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            if (!root.path("models").isObject()) {
                throw broken(where, "no 'models'");
            }
            List<RemoteModel> models = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entry : root.path("models").properties()) {
                if (!PAIR.matcher(entry.getKey()).matches()) {
                    throw broken(where, "the pair '" + entry.getKey() + "'");
                }
                for (JsonNode model : entry.getValue()) {
                    models.add(model(entry.getKey(), model, where));
                }
            }
            models.sort(Comparator.comparing(RemoteModel::pair));
            return new ModelRegistry(root.path("baseUrl").asString(""), models);
        } catch (JacksonException e) {
            throw broken(where, "what is no JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private static DigestFailure.Resource broken(String where, String found) {
        return new DigestFailure.Resource(
                where + ": found " + found + ", expected a registry of models; name another with --from", null);
    }

    private static RemoteModel model(String pair, JsonNode node, String where) {
        List<RemoteFile> files = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.path("files").properties()) {
            if (NAMES.containsKey(entry.getKey())) {
                files.add(file(NAMES.getOrDefault(entry.getKey(), ""), entry.getValue(), pair, where));
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
        String hash = node.path("uncompressedHash").asString("").toLowerCase(java.util.Locale.ROOT);
        if (!PATH.matcher(path).matches() || path.contains("..") || path.startsWith("/")) {
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
     * The model to install for a pair: a released one, of the architecture asked for.
     *
     * @param architecture null for the best there is
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
