package io.precis.batch;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a job writes.
 *
 * @param pattern as the user wrote it, with {@code {job}} and {@code {date}}
 * @param base what a relative pattern is relative to
 */
record OutputFolder(String pattern, Path base) {
    OutputFolder {
        String rest = pattern.replace("{job}", "").replace("{date}", "");
        if (rest.contains("{") || rest.contains("}")) {
            throw new IllegalArgumentException("unknown placeholder in " + pattern);
        }
    }

    /** The folder of one run. */
    Path of(String job, LocalDate date) {
        return resolve(pattern.replace("{job}", job).replace("{date}", date.toString()));
    }

    /** The part before the first placeholder: what all nights have in common. */
    Path fixed() {
        int brace = pattern.indexOf('{');
        if (brace < 0) {
            return resolve(pattern);
        }
        int slash = pattern.lastIndexOf('/', brace);
        return resolve(slash < 0 ? "." : pattern.substring(0, Math.max(slash, 1)));
    }

    private Path resolve(String path) {
        return base.resolve(path).toAbsolutePath().normalize();
    }
}
