package io.precis.translate.firefox;

import io.precis.article.Language;
import io.precis.translate.engine.LanguagePair;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.engine.TranslationRoute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Translates with installed models of Firefox Translations: by the model of a pair, or else by two models, by way of English. */
public final class FirefoxEngine implements TranslationEngine {
    private static final String ENGLISH = "en";

    private final Path folder;
    private final Map<String, FirefoxModel> models = new ConcurrentHashMap<>();

    /** @param folder of the models */
    public FirefoxEngine(String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public Optional<TranslationRoute> route(Language from, Language to) {
        for (String source : LanguagePair.codes(from)) {
            for (String target : LanguagePair.codes(to)) {
                if (isThere(source, target)) {
                    return Optional.of(new Chain(List.of(model(source, target)), source + "-" + target));
                }
                if (isThere(source, ENGLISH) && isThere(ENGLISH, target)) {
                    return Optional.of(new Chain(
                            List.of(model(source, ENGLISH), model(ENGLISH, target)),
                            source + "-" + ENGLISH + "-" + target));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String help(Language from, Language to) {
        return "precis models install " + String.join(" ", LanguagePair.chain(from, to));
    }

    private boolean isThere(String from, String to) {
        return Files.isDirectory(folder.resolve(from + "-" + to));
    }

    private FirefoxModel model(String from, String to) {
        return models.computeIfAbsent(from + "-" + to, pair -> FirefoxModel.load(folder.resolve(pair)));
    }

    private record Chain(List<FirefoxModel> models, String pair) implements TranslationRoute {
        @Override
        public String name() {
            return "firefox " + pair;
        }

        @Override
        public List<String> translate(List<String> sentences) {
            List<String> texts = sentences;
            for (FirefoxModel model : models) {
                texts = model.translate(texts);
            }
            return texts;
        }
    }
}
