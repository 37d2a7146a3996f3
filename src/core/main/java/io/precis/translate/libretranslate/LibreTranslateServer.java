package io.precis.translate.libretranslate;

import io.precis.article.Language;
import io.precis.failure.DigestFailure;
import io.precis.translate.engine.JsonHttpClient;
import io.precis.translate.engine.LanguagePair;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates with a server that has LibreTranslate's protocol: {@code GET /languages} lists its pairs, {@code POST /translate}
 * translates a list of texts. Its key is taken only from the environment variable {@value #KEY_VARIABLE}, so that it stands in
 * no file and no log.
 */
public final class LibreTranslateServer implements TranslationEngine {
    private static final String KEY_VARIABLE = "PRECIS_LIBRETRANSLATE_KEY";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String address;
    private final JsonHttpClient http;
    private final String key;
    private @Nullable JsonNode languages;
    private @Nullable TranslationFailed listFailure;

    LibreTranslateServer(String address, JsonHttpClient http, String key) {
        this.address = address.replaceAll("/+$", "");
        this.http = http;
        this.key = key;
    }

    /** The server at an address such as {@code http://localhost:5000}. */
    public static LibreTranslateServer at(String address) {
        return new LibreTranslateServer(
                address, new JsonHttpClient(PATIENCE, PAUSE), System.getenv().getOrDefault(KEY_VARIABLE, ""));
    }

    @Override
    public Optional<TranslationRoute> route(Language from, Language to) {
        try {
            JsonNode known = languages();
            for (JsonNode source : known) {
                String code = source.path("code").asString("");
                if (codes(from).contains(code)) {
                    for (JsonNode target : source.path("targets")) {
                        if (codes(to).contains(target.asString(""))) {
                            return Optional.of(new ServerRoute(code, target.asString("")));
                        }
                    }
                }
            }
            return Optional.empty();
        } catch (TranslationFailed e) {
            throw new DigestFailure.Resource(
                    e.getMessage() + "; check that the server runs and that this is its address", e);
        }
    }

    /** The names that the server may have for a language: {@code zh}, and {@code zh-Hant} or {@code zt} for the traditional script. */
    private static List<String> codes(Language language) {
        List<String> codes = new ArrayList<>(List.of(language.tag()));
        LanguagePair.codes(language).forEach(code -> codes.add(code.equals("zh_hant") ? "zt" : code));
        return codes;
    }

    /** The server is asked once: one that does not answer is not asked again for every language. */
    private synchronized JsonNode languages() {
        if (languages == null && listFailure == null) {
            try {
                languages = http.get(URI.create(address + "/languages"));
            } catch (TranslationFailed e) {
                listFailure = e;
            }
        }
        if (languages == null) {
            throw listFailure == null ? new TranslationFailed(address + " knows no languages", null) : listFailure;
        }
        return languages;
    }

    @Override
    public String help(Language from, Language to) {
        return "a server at " + address + " that knows " + from + "-" + to;
    }

    private final class ServerRoute implements TranslationRoute {
        private final String from;
        private final String to;

        ServerRoute(String from, String to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public String name() {
            return "libretranslate " + from + "-" + to;
        }

        @Override
        public List<String> translate(List<String> sentences) {
            ObjectNode request = JsonNodeFactory.instance.objectNode();
            ArrayNode texts = request.putArray("q");
            sentences.forEach(texts::add);
            request.put("source", from).put("target", to).put("format", "text");
            if (!key.isEmpty()) {
                request.put("api_key", key);
            }
            JsonNode translated =
                    http.post(URI.create(address + "/translate"), request).path("translatedText");
            List<String> answers = new ArrayList<>();
            translated.forEach(text -> answers.add(text.isString() ? text.asString() : ""));
            if (!translated.isArray() || answers.size() != sentences.size() || lacksAny(sentences, answers)) {
                throw new TranslationFailed(
                        String.format(
                                Locale.ROOT,
                                "%s/translate answered with %d texts for %d",
                                address,
                                translated.isArray()
                                        ? answers.stream()
                                                .filter(text -> !text.isBlank())
                                                .count()
                                        : 0,
                                sentences.size()),
                        null);
            }
            return List.copyOf(answers);
        }

        /** Whether a sentence with words has a blank translation. */
        private static boolean lacksAny(List<String> sentences, List<String> answers) {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).isBlank() && !sentences.get(i).isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
