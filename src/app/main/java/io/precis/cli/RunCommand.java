package io.precis.cli;

import io.precis.cli.action.JobRun;
import io.precis.cli.action.RunRequest;
import io.precis.cli.console.RunLog;
import io.precis.cli.fast.NightSize;
import io.precis.cli.option.DateConverter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis run}: runs a batch job. */
@Command(
        name = "run",
        description = "Runs a job: reads, digests and writes all its articles. An interrupted run can be resumed.",
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
            "A run is identified by job and date. The same command resumes an interrupted",
            "run, and leaves a finished one as it is; --fresh begins again. rejected.jsonl",
            "in the output folder says which articles were not digested, and why."
        })
public final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file; 'precis init' writes one to start from.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String job;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The run date (2026-11-02), also the date of articles without one; the default is today in the job's zone.")
    private @Nullable LocalDate date;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Read this file, folder or glob instead of the job's (can be repeated).")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Write here instead; {job} and {date} are replaced.")
    private @Nullable String output;

    @Option(names = "-D", paramLabel = "KEY=VALUE", description = "Set a key of the job file (can be repeated).")
    private Map<String, String> defined = Map.of();

    @Option(names = "--fresh", description = "Begin again, even if the run is unfinished or finished.")
    private boolean fresh;

    @Option(
            names = "--dry-run",
            description = "Check the job and its input, say what would be done, and write nothing.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Option(names = "--no-progress", description = "No progress line, even on a terminal.")
    private boolean noProgress;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "Format of messages on standard error: text (the default) or json, one object on each line.")
    private RunLog.Format logFormat = RunLog.Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        return new JobRun(request(), line.getOut(), line.getErr(), NightSize::save).run();
    }

    /** The request that the command line makes. */
    public RunRequest request() {
        return new RunRequest(job, date, inputs, output, defined, fresh, dryRun, quiet, !noProgress, logFormat);
    }
}
