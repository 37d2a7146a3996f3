package io.precis.batch;

import io.precis.article.ReferenceDate;
import io.precis.batch.report.RunReport;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small job in a folder of its own, for tests. */
public record TestJob(Path folder) {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 2);

    public TestJob {
        write(folder.resolve("job.yaml"), job(""));
    }

    static String job(String more) {
        return """
                job: test
                input:
                  - path: in
                output:
                  folder: out/{date}
                  formats: [csv, json, jsonl, markdown]
                rejected: {most: 100%}
                """ + more;
    }

    public TestJob with(String more) {
        write(folder.resolve("job.yaml"), job(more));
        return this;
    }

    /** Other formats than those of most tests, with more keys. */
    TestJob formats(String formats, String more) {
        write(folder.resolve("job.yaml"), job(more).replace("csv, json, jsonl, markdown", formats));
        return this;
    }

    TestJob limit(String rejected) {
        write(folder.resolve("job.yaml"), job("").replace("100%", rejected));
        return this;
    }

    public TestJob input(String name, String text) {
        write(folder.resolve("in").resolve(name), text);
        return this;
    }

    /** So many articles of one JSONL file, each with its number in it. */
    public TestJob articles(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\": \"a")
                    .append(i)
                    .append("\", \"language\": \"en\", \"published\": \"2026-11-01\", \"text\": \"The council of ward ")
                    .append(i)
                    .append(" met on Friday. It voted for ")
                    .append(i * 7)
                    .append(" new trees. Nobody spoke against them. The mayor thanked everyone.\"}\n");
        }
        return input("articles.jsonl", lines.toString());
    }

    public RunPlan plan() {
        JobFile job = JobFileReader.read(folder.resolve("job.yaml").toString(), JobOverrides.NONE);
        return RunPlan.of(job, DATE, ReferenceDate.Origin.OPTION, "test");
    }

    public RunReport run() {
        return run(false);
    }

    public RunReport run(boolean fresh) {
        return JobRunner.run(plan(), fresh, (articles, rejected) -> {}, stopped -> 8);
    }

    public Path output() {
        return folder.resolve("out").resolve(DATE.toString());
    }

    /** What a run wrote by file name, but for run.json, which tells the time. */
    public Map<String, String> results() {
        return results(output());
    }

    static Map<String, String> results(Path output) {
        try (Stream<Path> files = Files.list(output)) {
            Map<String, String> results = new TreeMap<>();
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("run.json")) {
                    results.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
