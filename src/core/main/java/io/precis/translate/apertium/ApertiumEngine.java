package io.precis.translate.apertium;

import io.precis.article.Language;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.engine.TranslationRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Translates with the Apertium pairs installed on this machine; where no pair serves two languages, with a chain of pairs. */
public final class ApertiumEngine implements TranslationEngine {
    private final InstalledModes modes;
    private final Map<String, ModePipeline> pipelines = new ConcurrentHashMap<>();

    /** The engine with the pairs that are installed in the usual folders. */
    public ApertiumEngine() {
        this(InstalledModes.installed());
    }

    ApertiumEngine(InstalledModes modes) {
        this.modes = modes;
    }

    @Override
    public Optional<TranslationRoute> route(Language from, Language to) {
        return modes.chain(from.primary(), to.primary()).map(this::route);
    }

    private TranslationRoute route(List<ApertiumMode> chain) {
        List<ModePipeline> steps = chain.stream()
                .map(mode -> pipelines.computeIfAbsent(mode.name(), name -> new ModePipeline(mode)))
                .toList();
        return new Chain(ApertiumMode.engine(chain), steps);
    }

    @Override
    public String help(Language from, Language to) {
        return DebianPackages.chain(from.primary(), to.primary())
                .map(packages -> "apt-get install apertium " + String.join(" ", packages))
                .orElse("");
    }

    private record Chain(String name, List<ModePipeline> steps) implements TranslationRoute {
        @Override
        public List<String> translate(List<String> sentences) {
            List<String> texts = sentences;
            for (ModePipeline step : steps) {
                texts = texts.stream().map(step::translate).toList();
            }
            return texts;
        }
    }
}
