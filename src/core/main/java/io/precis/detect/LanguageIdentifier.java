package io.precis.detect;

import io.precis.article.DetectedLanguage;

/** Tells what language a text is in. Threads may share one. */
public interface LanguageIdentifier {
    /** The language of a text; {@code und} with confidence 0 when it cannot be told. Never throws for a text. */
    DetectedLanguage identify(String text);
}
