package io.precis.cli;

import io.precis.batch.PastRun;
import io.precis.failure.DigestFailure;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis history}: the runs that a job's database knows. */
@Command(
        name = "history",
        description = "Lists past runs with their counts, and how to resume.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  precis history jobs/nightly.yaml", "  precis history output/"})
final class HistoryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "JOB.yaml|FOLDER",
            arity = "0..1",
            description =
                    "A job file, or an output folder or a folder inside one; the default is the folder 'output' here.")
    private String job = "output";

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "The output folder, where the run was given another than the job's.")
    private @Nullable String output;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean isFolder = Files.isDirectory(Path.of(job));
        if (!isFolder
                && !Files.exists(Path.of(job))
                && spec.commandLine().getParseResult().matchedPositionals().isEmpty()) {
            throw new DigestFailure.Usage("there is no folder 'output' here; name a job file or an output folder");
        }
        List<PastRun> runs = isFolder
                ? PastRun.around(Path.of(job))
                : PastRun.below(JobFileReader.read(job, JobOverrides.of(System.getenv(), Map.of(), List.of(), output)));
        PrintWriter out = spec.commandLine().getOut();
        if (runs.isEmpty()) {
            out.println("no run yet" + (isFolder ? " in " + job : "; 'precis run " + job + "' makes the first"));
        }
        Set<String> newer = new HashSet<>();
        for (PastRun run : runs) {
            out.println(run.date() + "  " + run.job() + (run.attempt() > 1 ? " (attempt " + run.attempt() + ")" : "")
                    + "  " + run.state() + ", " + run.digested() + " digested, " + run.rejected() + " rejected, "
                    + run.folder());
            // Of several attempts, only the newest can be resumed.
            if (newer.add(run.folder()) && run.isUnfinished()) {
                out.println("            resume it with: precis run " + (isFolder ? "JOB.yaml" : job) + " --date "
                        + run.date() + (output == null ? "" : " --output " + output));
            }
        }
        out.flush();
        return 0;
    }
}
