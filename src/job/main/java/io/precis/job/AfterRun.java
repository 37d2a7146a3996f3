package io.precis.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who is told how a run ended.
 *
 * @param metrics file for Prometheus' node exporter, or null
 * @param success command to run after a run that ended well, or null
 * @param failure command to run after one that did not, or null
 */
public record AfterRun(
        @Nullable Path metrics,
        @Nullable String success,
        @Nullable String failure) {}
