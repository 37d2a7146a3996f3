package io.precis.cli.console;

import io.precis.batch.report.RunReport;
import io.precis.write.RejectedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The messages of a run on standard error, as text or as JSON lines. */
public final class RunLog {
    /** The formats of messages. */
    public enum Format {
        text,
        json
    }

    private static final int MOST_STORIES = 5;
    private static final int NAME_COLUMN_WIDTH = 12;

    private final PrintWriter err;
    private final Format format;
    private final boolean quiet;

    public RunLog(PrintWriter err, Format format, boolean quiet) {
        this.err = err;
        this.format = format;
        this.quiet = quiet;
    }

    /** Prints a message of one sentence, unless the log is quiet. */
    public void say(String message) {
        if (quiet) {
            return;
        }
        err.println(format == Format.text ? "precis: " + message : json(Map.of("message", message)));
        err.flush();
    }

    /** Prints why a command failed, even where the log is quiet. */
    public void failed(String sentence, ExitCode code, @Nullable String trace) {
        if (format == Format.json) {
            Map<String, Object> values = new TreeMap<>(Map.of("message", sentence, "exitCode", (long) code.code()));
            if (trace != null) {
                values.put("trace", trace);
            }
            err.println(json(values));
        } else {
            err.println("precis: " + sentence);
            err.print(trace == null ? "" : trace);
        }
        err.flush();
    }

    /** Prints the report of a run: as text, a table. */
    public void report(RunReport report) {
        if (report.run().state() == RunReport.State.FINISHED_BEFORE) {
            say(report.run().job() + " for " + report.run().date() + " is finished already (" + report.digests()
                    + " articles); --fresh runs it again");
        }
        if (quiet || report.run().state() == RunReport.State.FINISHED_BEFORE) {
            return;
        }
        if (format == Format.json) {
            err.println(json(Map.of(
                    "message", "finished",
                    "job", report.run().job(),
                    "date", report.run().date(),
                    "read", report.all(),
                    "seen", report.seen(),
                    "duplicates", report.duplicates(),
                    "digested", report.digests(),
                    "rejected", report.rejections(),
                    "output", report.run().folder())));
        } else {
            table(report);
        }
        err.flush();
    }

    /** Prints that more articles were rejected than the job allows. */
    public void beyondLimit(RunReport report) {
        failed(
                report.rejections() + " of " + report.all() + " articles rejected, the job allows "
                        + report.limit().allowed() + "; "
                        + report.run().folder().resolve(RejectedWriter.FILE) + " says why",
                ExitCode.TOO_MANY_REJECTED,
                null);
    }

    private void table(RunReport report) {
        row("job", report.run().job() + ", " + report.run().date());
        row("read", report.all() + before(report));
        if (report.counts().sources().size() > 1) {
            report.counts().sources().forEach(source -> row("", source(source)));
        }
        if (report.seen() + report.duplicates() > 0) {
            row("left out", report.seen() + " seen on earlier nights, " + report.duplicates() + " duplicates");
        }
        row("digested", report.digests() + counts(report.counts().digested()));
        row("rejected", report.rejections() + counts(report.counts().rejected()));
        report.stories().stream()
                .limit(MOST_STORIES)
                .forEach(story -> row(
                        "story",
                        story.title() + " (" + story.articles() + " articles, " + story.sources() + " sources)"));
        translations(report.counts().translations());
        row("time", seconds(report) + " s, " + rate(report) + " articles a second");
        row("output", report.run().folder().toString());
    }

    private void translations(RunReport.Translations translations) {
        long done = sum(translations.done());
        long missing = sum(translations.missing());
        if (done + missing > 0) {
            row("translated", done + counts(translations.done()) + ", warnings " + translations.warnings());
            row("originals", missing + counts(translations.missing()));
            translations.help().values().forEach(help -> row("", help));
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void row(String name, String value) {
        err.println(name + " ".repeat(NAME_COLUMN_WIDTH - name.length()) + value);
    }

    private static String source(RunReport.SourceReport source) {
        return source.name() + ": read " + source.read() + ", seen " + source.seen() + ", duplicates "
                + source.duplicates() + ", digested " + source.digested() + ", rejected " + source.rejected();
    }

    private static String before(RunReport report) {
        long before = report.read() - report.process().articles();
        return before == 0 ? "" : " (" + before + " of them before it was interrupted)";
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static BigDecimal seconds(RunReport report) {
        return BigDecimal.valueOf(report.process().duration().toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    private static long rate(RunReport report) {
        return Math.round(report.process().articles()
                * 1000.0
                / Math.max(1, report.process().duration().toMillis()));
    }

    private static String json(Map<String, Object> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            new TreeMap<>(values).forEach((key, value) -> {
                if (value instanceof Long number) {
                    json.writeNumberProperty(key, number);
                } else {
                    json.writeStringProperty(key, value.toString());
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }
}
