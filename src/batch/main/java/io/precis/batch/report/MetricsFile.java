package io.precis.batch.report;

import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a job's last run in the OpenMetrics text format, for the node exporter's textfile collector. A run that
 * failed keeps the time of the last run that did not.
 */
final class MetricsFile {
    private static final String LAST_SUCCESS = "precis_last_success_timestamp_seconds";

    private final String label;
    private final StringBuilder text = new StringBuilder();

    private MetricsFile(String job) {
        this.label = "{job=\"" + job + "\"";
    }

    /**
     * Writes the metrics of a run.
     *
     * @param isWell whether the run came to its end with no more rejections than allowed
     * @param report of the run; null where it broke off
     */
    static void write(Path file, String job, Instant now, boolean isWell, @Nullable RunReport report) {
        MetricsFile metrics = new MetricsFile(job);
        metrics.gauge("precis_last_run_timestamp_seconds", "When the last run ended.", now.getEpochSecond());
        metrics.gauge("precis_last_run_success", "Whether it ended well.", isWell ? 1 : 0);
        long success = isWell ? now.getEpochSecond() : lastSuccess(file);
        metrics.gauge(LAST_SUCCESS, "When the last run ended that ended well; 0 for never.", success);
        if (report != null) {
            metrics.report(report);
        }
        metrics.text.append("# EOF\n");
        ResumableFile.write(file, metrics.text.toString());
    }

    private void report(RunReport report) {
        gauge(
                "precis_run_seconds",
                "How long it took.",
                report.process().duration().toMillis() / 1000.0);
        head("precis_articles", "Articles by what became of them.");
        for (RunReport.SourceReport source : report.counts().sources()) {
            String of = ",source=\"" + escaped(source.name()) + "\",outcome=\"";
            line("precis_articles", of + "digested\"", source.digested());
            line("precis_articles", of + "rejected\"", source.rejected());
            line("precis_articles", of + "seen\"", source.seen());
            line("precis_articles", of + "duplicate\"", source.duplicates());
        }
    }

    private void gauge(String name, String help, double value) {
        head(name, help);
        line(name, "", value);
    }

    private void head(String name, String help) {
        text.append("# TYPE ").append(name).append(" gauge\n");
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    }

    private void line(String name, String labels, double value) {
        String number =
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
        text.append(name)
                .append(label)
                .append(labels)
                .append("} ")
                .append(number)
                .append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static long lastSuccess(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(LAST_SUCCESS))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
