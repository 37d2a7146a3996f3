package io.precis.translate;

import io.precis.article.Language;
import java.util.Optional;

/** What can translate between some languages. Threads may share one. */
public interface Engine {
    /** The way from one language to another, empty when it has none. */
    Optional<Route> route(Language from, Language to);

    /** What would give it a way, as a clause: {@code precis models install de-en}; empty where nothing would. */
    String help(Language from, Language to);
}
