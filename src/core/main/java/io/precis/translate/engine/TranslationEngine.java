package io.precis.translate.engine;

import io.precis.article.Language;
import java.util.Optional;

/** What can translate between some languages. Threads may share one. */
public interface TranslationEngine {
    /** The way from one language to another, empty when it has none. */
    Optional<TranslationRoute> route(Language from, Language to);

    /** What would give it a way, as a clause: {@code precis models install de-en}; empty where nothing would. */
    String help(Language from, Language to);
}
