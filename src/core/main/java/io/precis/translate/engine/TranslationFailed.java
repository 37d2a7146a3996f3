package io.precis.translate.engine;

import org.jspecify.annotations.Nullable;

/** Thrown when sentences could not be translated this time; the message is a clause that says why. */
public final class TranslationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TranslationFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
