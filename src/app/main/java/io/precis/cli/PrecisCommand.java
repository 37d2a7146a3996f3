package io.precis.cli;

import io.precis.cli.console.FailureReport;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.HelpSections;
import io.precis.cli.option.ProgramVersion;
import io.precis.failure.DigestFailure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        versionProvider = ProgramVersion.Printed.class,
        mixinStandardHelpOptions = true,
        description = "Digests news articles in many languages: verbatim summaries, key dates, key figures, names.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis init                             a first job file, digest.yaml",
            "  precis run jobs/nightly.yaml            a job; if interrupted, the same command resumes",
            "  precis summarize article.txt            one article, to the terminal",
            "  cat article.txt | precis summarize -    the same from standard input",
            "  precis help run                         the help of one command"
        })
public final class PrecisCommand implements Runnable {
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean verbose; // FailureReport reads it from the words, since the command line may be what is wrong

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Every command by its name, in the order of the help. */
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("summarize", SummarizeCommand::new);
        COMMANDS.put("read", ReadCommand::new);
        COMMANDS.put("split", SplitCommand::new);
        COMMANDS.put("translate", TranslateCommand::new);
        COMMANDS.put("models", ModelsCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("languages", LanguagesCommand::new);
        COMMANDS.put("init", InitCommand::new);
        COMMANDS.put("history", HistoryCommand::new);
        COMMANDS.put("retry", RetryCommand::new);
        COMMANDS.put("merge", MergeCommand::new);
        COMMANDS.put("schedule", ScheduleCommand::new);
        COMMANDS.put("generate-completion", GenerateCompletion::new);
    }

    /** Runs a command line; gives the exit code. */
    public static int run(String... arguments) {
        CommandLine line = commandLine(arguments);
        line.setOut(new PrintWriter(ProcessStreams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(ProcessStreams.err(), true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    /**
     * The command line with the command that the words name; with all commands where they name none, or one whose output
     * lists the others. The library reads the options of each command by reflection, which takes longer than many commands do.
     */
    public static CommandLine commandLine(String... words) {
        CommandLine line = new CommandLine(new PrecisCommand());
        Optional<String> named = Stream.of(words)
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .filter(word -> COMMANDS.containsKey(word) && !word.equals("generate-completion"));
        COMMANDS.forEach((name, command) -> {
            if (named.isEmpty() || named.get().equals(name)) {
                line.addSubcommand(command.get());
            }
        });
        line.addSubcommand(new CommandLine.HelpCommand());
        HelpSections.install(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(
                (failure, at, parsed) -> FailureReport.failed(failure, at.getErr(), parsed.originalArgs()));
        line.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (DigestFailure e) {
                // Help and version are printed outside of a command's own execution.
                return FailureReport.failed(e, line.getErr(), parsed.originalArgs());
            }
        });
        line.setParameterExceptionHandler((misuse, said) -> FailureReport.misused(misuse, List.of(said)));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "found no command, expected one");
    }
}
