package io.precis.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a run has ended: metrics are written and a command is run.
 *
 * @param metrics file to write for Prometheus' node exporter, or null
 * @param success command to run after a successful run, or null
 * @param failure command to run after a failed run, or null
 */
public record AfterRun(
        @Nullable Path metrics,
        @Nullable String success,
        @Nullable String failure) {}
