package io.precis.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who is told how a run ended.
 *
 * @param metrics file for Prometheus' node exporter, or null
 * @param success command to run after a run that ended well, or null
 * @param failure command to run after one that did not, or null
 */
public record Aftermath(
        @Nullable Path metrics,
        @Nullable String success,
        @Nullable String failure) {}
