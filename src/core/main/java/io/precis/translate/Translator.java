package io.precis.translate;

import io.precis.article.Language;
import io.precis.failure.DigestFailure;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.engine.TranslationRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds, for each language, how a text is translated into the reader's language: by the first of the allowed engines that can.
 *
 * <p>A model is read when the first text in its language comes. Threads may share a translator.
 */
public final class Translator {
    private final TranslationOptions options;
    private final List<TranslationEngine> engines;
    private final Map<Language, Optional<TranslationRoute>> routes = new ConcurrentHashMap<>();
    /** Why an engine that has a route cannot be used, by language. */
    private final Map<Language, String> broken = new ConcurrentHashMap<>();

    public Translator(TranslationOptions options) {
        this.options = options;
        this.engines = options.engine().engines(options);
    }

    public TranslationOptions options() {
        return options;
    }

    /** As {@link TranslationOptions#isForeign}. */
    public boolean isForeign(Language language) {
        return options.isForeign(language);
    }

    /** The route into the reader's language; empty when no engine has one. */
    public Optional<TranslationRoute> route(Language from) {
        return routes.computeIfAbsent(from, this::found);
    }

    private Optional<TranslationRoute> found(Language from) {
        for (TranslationEngine engine : engines) {
            try {
                Optional<TranslationRoute> route = engine.route(from, options.to());
                if (route.isPresent()) {
                    return route;
                }
            } catch (DigestFailure.Resource e) {
                // A damaged model must not end the run: the next engine is asked, and the report says what is wrong.
                broken.put(from, String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** What to do about a language without a route, as a sentence; empty where it has one. */
    public String help(Language from) {
        if (route(from).isPresent()) {
            return "";
        }
        String pair = from + "-" + options.to();
        if (broken.containsKey(from)) {
            return pair + ": " + broken.get(from);
        }
        if (options.engine() == EngineChoice.NONE) {
            return pair + ": the engine 'none' was asked for; the texts stay as they are";
        }
        return pair + ": no engine here; "
                + engines.stream()
                        .map(engine -> engine.help(from, options.to()))
                        .filter(help -> !help.isBlank())
                        .collect(Collectors.joining(", or "));
    }
}
