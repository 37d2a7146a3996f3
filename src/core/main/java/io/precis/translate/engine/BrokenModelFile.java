package io.precis.translate.engine;

import io.precis.failure.DigestFailure;
import java.nio.file.Path;

/** The failure for a model's file that cannot be used. */
public final class BrokenModelFile {
    private BrokenModelFile() {}

    /** A failure that names the file, what was found in it, what was expected, and what to do. */
    public static DigestFailure.Resource failure(Path file, String found, String expected) {
        return new DigestFailure.Resource(
                file + ": found " + found + ", expected " + expected
                        + "; the file is damaged, or of another kind: install the model again ('precis models install')",
                null);
    }
}
