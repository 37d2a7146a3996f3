package io.precis.translate.models;

import java.nio.file.Path;

/** The folder of installed models. */
public final class ModelFolder {
    private ModelFolder() {}

    /** {@code PRECIS_MODEL_FOLDER}, else {@code precis/models} in the user's data folder ({@code XDG_DATA_HOME}). */
    public static Path standard() {
        String own = System.getenv().getOrDefault("PRECIS_MODEL_FOLDER", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String data = System.getenv().getOrDefault("XDG_DATA_HOME", "");
        // The specification: a relative path there is to be ignored.
        Path folder =
                data.startsWith("/") ? Path.of(data) : Path.of(System.getProperty("user.home", "."), ".local", "share");
        return folder.resolve("precis").resolve("models");
    }
}
