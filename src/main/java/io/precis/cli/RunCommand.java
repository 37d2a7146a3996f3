package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.batch.JobFile;
import io.precis.batch.JobFileReader;
import io.precis.batch.JobRunner;
import io.precis.batch.Notices;
import io.precis.batch.Overrides;
import io.precis.batch.RunPlan;
import io.precis.batch.RunReport;
import io.precis.failure.DigestFailure;
import io.precis.failure.ExitCode;
import io.precis.read.InputFile;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis run}: the batch job. */
@Command(
        name = "run",
        description = "Runs a job: reads, digests and writes all its articles, restartable.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis run jobs/nightly.yaml",
            "  precis run jobs/nightly.yaml --date 2026-11-02 -D summary.sentences=5",
            "  precis run jobs/nightly.yaml --input today.jsonl --output /tmp/digest --fresh",
            "",
            "Any key of the job file can be set by -D (-D dates.most=5,",
            "-D 'languages=[en, de]') or in the environment (PRECIS_DATES_MOST=5);",
            "PRECIS_DATE, PRECIS_INPUT and PRECIS_OUTPUT stand for the flags.",
            "Flags win over the environment, the environment over the file.",
            "",
            "A run is known by job and date: interrupted, the same command resumes it;",
            "finished, it is not run again but for --fresh. rejected.jsonl in the output",
            "folder says which articles were not digested, and why."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file ('precis init' writes a first one).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String job;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The run date (2026-11-02), also that of articles without one; the default is today in the job's zone.")
    private @Nullable LocalDate date;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Read this file, folder or glob instead of the job's (can be repeated).")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Write here instead; {job} and {date} may stand in it.")
    private @Nullable String output;

    @Option(names = "-D", paramLabel = "KEY=VALUE", description = "Set a key of the job file (can be repeated).")
    private Map<String, String> defined = Map.of();

    @Option(names = "--fresh", description = "Begin anew: neither resume nor accept what is finished.")
    private boolean fresh;

    @Option(names = "--dry-run", description = "Check everything, say what would be done, write nothing.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Option(names = "--no-progress", description = "No progress line, even on a terminal.")
    private boolean noProgress;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "Of what is said on standard error: text (the default) or json, one object a line.")
    private RunLog.Format logFormat = RunLog.Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobFile file = JobFileReader.read(job, Overrides.of(System.getenv(), defined, inputs, output));
        LocalDate given = date == null ? DateConverter.of(System.getenv(), "PRECIS_DATE") : date;
        RunPlan plan = RunPlan.of(
                file,
                given == null ? LocalDate.now(file.zone()) : given,
                given == null ? ReferenceDate.Origin.RUN : ReferenceDate.Origin.OPTION,
                Version.number());
        RunLog log = new RunLog(spec.commandLine().getErr(), logFormat, quiet);
        if (dryRun) {
            describe(plan);
            return ExitCode.OK.code();
        }
        if (file.fetchModels()) {
            new ModelFetch(log).fetch(file.digest());
        }
        RunReport report;
        try {
            report = run(plan, log);
        } catch (DigestFailure.Interrupted e) {
            throw e;
        } catch (DigestFailure e) {
            Notices.failed(plan, e).forEach(log::say);
            throw e;
        }
        NightSize.keep(report);
        log.report(report);
        Notices.finished(plan, report).forEach(log::say);
        if (report.withinLimit()) {
            return ExitCode.OK.code();
        }
        log.beyondLimit(report);
        return ExitCode.TOO_MANY_REJECTED.code();
    }

    private RunReport run(RunPlan plan, RunLog log) {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), !noProgress && !quiet);
        try {
            return JobRunner.run(plan, fresh, progress::show, stopped -> {
                progress.clear();
                log.failed(stopped, ExitCode.INTERRUPTED, null);
            });
        } finally {
            progress.clear();
        }
    }

    private void describe(RunPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("would run " + plan.job().name() + " for " + plan.date());
        out.println("would read");
        plan.files().stream().map(InputFile::name).forEach(name -> out.println("  " + name));
        out.println("would write into " + plan.folder());
        plan.job().formats().stream()
                .flatMap(format -> format.fileNames().stream())
                .forEach(name -> out.println("  " + name));
        out.flush();
    }
}
