package io.precis.cli;

import io.precis.failure.DigestFailure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code precis}: its subcommands, its help, and how failures become exit codes. */
@Command(
        name = "precis",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "Digests news articles in many languages: verbatim summaries, key dates, key figures, names.",
        subcommands = {
            RunCommand.class,
            SummarizeCommand.class,
            ReadCommand.class,
            SplitCommand.class,
            TranslateCommand.class,
            ModelsCommand.class,
            EvaluateCommand.class,
            LanguagesCommand.class,
            InitCommand.class,
            HistoryCommand.class,
            RetryCommand.class,
            MergeCommand.class,
            ScheduleCommand.class,
            GenerateCompletion.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis init                             a first job file, digest.yaml",
            "  precis run jobs/nightly.yaml            the batch job, restartable",
            "  precis summarize article.txt            one article, to the terminal",
            "  cat article.txt | precis summarize -    the same from standard input",
            "  precis help run                         all about one command"
        })
public final class PrecisCommand implements Runnable {
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean verbose; // read by Failures from the words, for it may be needed before they are understood

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs a command line; what to end the process with. */
    public static int run(String... arguments) {
        CommandLine line = commandLine();
        line.setOut(new PrintWriter(Streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(Streams.err(), true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new PrecisCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        HelpSections.install(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, at, parsed) -> Failures.failed(failure, at, parsed.originalArgs()));
        line.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (DigestFailure e) {
                // Help and version are printed outside of any command's own execution.
                return Failures.failed(e, line, parsed.originalArgs());
            }
        });
        line.setParameterExceptionHandler((misuse, words) -> Failures.misused(misuse, List.of(words)));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "found no command, expected one");
    }
}
