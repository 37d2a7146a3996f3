package io.precis.translate.engine;

import java.util.List;

/** A way from one language to another. Threads may share one. */
public interface TranslationRoute {
    /** What goes it, as a digest names it: {@code firefox es-en}, or with the chain {@code apertium fr-es-en}. */
    String name();

    /**
     * The translations of sentences, in their order, as many as there were.
     *
     * @throws TranslationFailed when there is none of all of them
     */
    List<String> translate(List<String> sentences);
}
