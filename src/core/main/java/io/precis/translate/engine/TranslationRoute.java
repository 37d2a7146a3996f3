package io.precis.translate.engine;

import java.util.List;

/** Translates from one language into another, directly or by way of others. Threads may share a route. */
public interface TranslationRoute {
    /** The engine and the languages, as a digest names them: {@code firefox es-en}, or a chain {@code apertium fr-es-en}. */
    String name();

    /**
     * The translations of sentences, one for each, in their order.
     *
     * @throws TranslationFailed when none of the sentences could be translated
     */
    List<String> translate(List<String> sentences);
}
