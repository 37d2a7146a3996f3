package io.precis.translate.apertium;

import io.precis.article.Language;
import io.precis.failure.DigestFailure;
import io.precis.translate.engine.JsonHttpClient;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Translates with an Apertium server (APy): {@code GET /listPairs} lists its pairs, {@code GET /translate} translates a text.
 * Chains of pairs are made here, as {@link ApertiumEngine} makes them.
 */
public final class ApertiumServer implements TranslationEngine {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String address;
    private final JsonHttpClient http;
    private @Nullable InstalledModes modes;
    private @Nullable TranslationFailed listFailure;

    ApertiumServer(String address, JsonHttpClient http) {
        this.address = address.replaceAll("/+$", "");
        this.http = http;
    }

    /** The server at an address such as {@code http://localhost:2737}. */
    public static ApertiumServer at(String address) {
        return new ApertiumServer(address, new JsonHttpClient(PATIENCE, PAUSE));
    }

    @Override
    public Optional<TranslationRoute> route(Language from, Language to) {
        return modes().chain(from.primary(), to.primary()).map(chain -> new Chain(this, chain));
    }

    /** The server is asked once: one that does not answer is not asked again for every language. */
    private synchronized InstalledModes modes() {
        if (modes == null && listFailure == null) {
            try {
                modes = listed();
            } catch (TranslationFailed e) {
                listFailure = e;
            }
        }
        if (modes == null) {
            throw new DigestFailure.Resource(
                    (listFailure == null ? address : listFailure.getMessage())
                            + "; check that the server runs and that this is its address",
                    listFailure);
        }
        return modes;
    }

    private InstalledModes listed() {
        List<ApertiumMode> listed = new ArrayList<>();
        for (JsonNode pair : http.get(URI.create(address + "/listPairs")).path("responseData")) {
            String name = pair.path("sourceLanguage").asString("") + "-"
                    + pair.path("targetLanguage").asString("");
            if (InstalledModes.isPlain(name)) {
                listed.add(ApertiumMode.of(name, Path.of(name)));
            }
        }
        return new InstalledModes(listed);
    }

    @Override
    public String help(Language from, Language to) {
        return "a server at " + address + " that has a pair for " + from + "-" + to;
    }

    private String translate(ApertiumMode mode, String sentence) {
        if (sentence.isBlank()) {
            return sentence;
        }
        String pair = mode.name().replace('-', '|');
        JsonNode answer = http.get(URI.create(
                address + "/translate?markUnknown=no&langpair=" + encoded(pair) + "&q=" + encoded(sentence)));
        JsonNode text = answer.path("responseData").path("translatedText");
        if (!text.isString() || text.asString().isBlank()) {
            throw new TranslationFailed(address + "/translate answered without a 'translatedText'", null);
        }
        return text.asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Chain(ApertiumServer server, List<ApertiumMode> modes) implements TranslationRoute {
        @Override
        public String name() {
            return ApertiumMode.engine(modes);
        }

        @Override
        public List<String> translate(List<String> sentences) {
            List<String> texts = sentences;
            for (ApertiumMode mode : modes) {
                texts = texts.stream().map(text -> server.translate(mode, text)).toList();
            }
            return texts;
        }
    }
}
