package io.precis.translate.engine;

import io.precis.article.Language;
import java.util.Optional;

/** Translates between some languages. Threads may share an engine. */
public interface TranslationEngine {
    /** The route from one language to another; empty when the engine has none. */
    Optional<TranslationRoute> route(Language from, Language to);

    /** What would give the engine a route, as a clause such as {@code precis models install de-en}; empty where nothing would. */
    String help(Language from, Language to);
}
