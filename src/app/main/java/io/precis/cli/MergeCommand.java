package io.precis.cli;

import io.precis.batch.ShardMerge;
import io.precis.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis merge}: joins the results of a job's shards. */
@Command(
        name = "merge",
        description = "Joins the output folders of a job's shards, one after the other.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis run job.yaml -D shard=1/2 --output out/1",
            "  precis run job.yaml -D shard=2/2 --output out/2",
            "  precis merge out/1 out/2 --output out/all"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Output folders of finished runs, in order.")
    private List<Path> folders = List.of();

    @Option(names = "--output", paramLabel = "FOLDER", required = true, description = "Where to write.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> made = ShardMerge.merge(folders, output);
        spec.commandLine()
                .getErr()
                .println("joined " + folders.size() + " outputs into " + output + ": " + String.join(", ", made));
        return ExitCode.OK.code();
    }
}
