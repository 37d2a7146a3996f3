package io.precis.translate.apertium;

import io.precis.article.Language;
import io.precis.translate.Engine;
import io.precis.translate.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Apertium's language pairs installed on this machine; where there is none for two languages, a chain of them. */
public final class Apertium implements Engine {
    private final Modes modes;
    private final Map<String, Pipeline> pipelines = new ConcurrentHashMap<>();

    /** What is installed in the usual places. */
    public Apertium() {
        this(Modes.installed());
    }

    Apertium(Modes modes) {
        this.modes = modes;
    }

    @Override
    public Optional<Route> route(Language from, Language to) {
        return modes.chain(from.primary(), to.primary()).map(this::route);
    }

    private Route route(List<Mode> chain) {
        List<Pipeline> steps = chain.stream()
                .map(mode -> pipelines.computeIfAbsent(mode.name(), name -> new Pipeline(mode)))
                .toList();
        return new Chain(Mode.engine(chain), steps);
    }

    @Override
    public String help(Language from, Language to) {
        return Packages.chain(from.primary(), to.primary())
                .map(packages -> "apt-get install apertium " + String.join(" ", packages))
                .orElse("");
    }

    private record Chain(String name, List<Pipeline> steps) implements Route {
        @Override
        public List<String> translate(List<String> sentences) {
            List<String> texts = sentences;
            for (Pipeline step : steps) {
                texts = texts.stream().map(step::translate).toList();
            }
            return texts;
        }
    }
}
