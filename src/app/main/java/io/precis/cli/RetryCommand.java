package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.batch.JobRunner;
import io.precis.batch.report.RunReport;
import io.precis.cli.action.JobRun;
import io.precis.cli.console.RunLog;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.DateConverter;
import io.precis.cli.option.ProgramVersion;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.RunPlan;
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

/** {@code precis retry}: digests again what a finished run rejected. */
@Command(
        name = "retry",
        description = "Digests what a finished run rejected, after a fix, and adds it to the results.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  precis retry jobs/nightly.yaml", "  precis retry jobs/nightly.yaml --date 2026-11-02"})
final class RetryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String job;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date of the run; the default is today in the job's zone.")
    private @Nullable LocalDate date;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "The output folder, where the run was given another than the job's.")
    private @Nullable String output;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobFile file = JobFileReader.read(job, JobOverrides.of(System.getenv(), Map.of(), List.of(), output));
        LocalDate given = date == null ? ArgumentReader.day(System.getenv(), "PRECIS_DATE") : date;
        LocalDate runDate = given == null ? LocalDate.now(file.zone()) : given;
        RunPlan plan = RunPlan.of(file, runDate, ReferenceDate.Origin.OPTION, ProgramVersion.number());
        RunLog log = new RunLog(spec.commandLine().getErr(), RunLog.Format.text, quiet);
        RunReport report = JobRunner.retry(plan, (articles, rejected) -> {}, sentence -> JobRun.stopped(sentence, log));
        return JobRun.ended(plan, report, log);
    }
}
