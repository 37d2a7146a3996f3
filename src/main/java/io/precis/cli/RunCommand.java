package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.batch.JobFile;
import io.precis.batch.JobFileReader;
import io.precis.batch.JobRunner;
import io.precis.batch.Overrides;
import io.precis.batch.RunPlan;
import io.precis.batch.RunReport;
import io.precis.failure.ExitCode;
import io.precis.read.InputFile;
import io.precis.write.OutputFile;
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
            "Flags win over the environment, which wins over the file: PRECIS_DATE, PRECIS_INPUT and",
            "PRECIS_OUTPUT stand for the flags, any other PRECIS_... for a key (PRECIS_SUMMARY_SENTENCES=5)."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file ('precis init' writes a first one).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String job;

    @Option(
            names = "--date",
            defaultValue = "${env:PRECIS_DATE}",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The run date (2026-11-02); the default is today in the job's zone.")
    private @Nullable LocalDate date;

    @Option(
            names = "--input",
            defaultValue = "${env:PRECIS_INPUT}",
            paramLabel = "PATH",
            description = "Read this instead (can be repeated).")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            defaultValue = "${env:PRECIS_OUTPUT}",
            paramLabel = "FOLDER",
            description = "Write here instead.")
    private @Nullable String output;

    @Option(names = "-D", paramLabel = "KEY=VALUE", description = "Set a key of the job file, as -D dates.most=5.")
    private Map<String, String> defined = Map.of();

    @Option(names = "--fresh", description = "Begin anew: neither resume nor accept what is finished.")
    private boolean fresh;

    @Option(names = "--dry-run", description = "Check everything, say what would be done, write nothing.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "Print errors only.")
    private boolean quiet;

    @Option(names = "--no-progress", description = "No progress line, even on a terminal.")
    private boolean noProgress;

    @Option(names = "--log-format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private RunLog.Format logFormat = RunLog.Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobFile file = JobFileReader.read(job, Overrides.of(System.getenv(), defined, inputs, output));
        RunPlan plan = RunPlan.of(
                file,
                date == null ? LocalDate.now(file.zone()) : date,
                date == null ? ReferenceDate.Origin.RUN : ReferenceDate.Origin.OPTION,
                Version.number());
        RunLog log = new RunLog(spec.commandLine().getErr(), logFormat, quiet);
        if (file.translateTo() != null) {
            log.say("no translation into " + file.translateTo()
                    + ": this version has no translation engine yet; the digests stay in their own languages");
        }
        if (dryRun) {
            describe(plan);
            return ExitCode.OK.code();
        }
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), !noProgress && !quiet);
        RunReport report = JobRunner.run(plan, fresh, progress::show);
        progress.clear();
        log.report(report);
        return (report.withinLimit() ? ExitCode.OK : ExitCode.TOO_MANY_REJECTED).code();
    }

    private void describe(RunPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("would run " + plan.job().name() + " for " + plan.date());
        out.println("would read");
        plan.files().stream().map(InputFile::name).forEach(name -> out.println("  " + name));
        out.println("would write into " + plan.folder());
        plan.outputs().stream().map(OutputFile::name).forEach(name -> out.println("  " + name));
        out.flush();
    }
}
