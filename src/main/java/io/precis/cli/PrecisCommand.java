package io.precis.cli;

import io.precis.failure.DigestFailure;
import io.precis.failure.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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
            LanguagesCommand.class,
            InitCommand.class,
            HistoryCommand.class,
            GenerateCompletion.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis run jobs/nightly.yaml            the batch job, restartable",
            "  precis summarize article.txt            one article, to the terminal",
            "  cat article.txt | precis summarize -    the same from standard input",
            "  precis help run                         all about one command"
        })
public final class PrecisCommand implements Runnable {
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean verbose;

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
        line.setExecutionExceptionHandler(PrecisCommand::failed);
        line.setParameterExceptionHandler(PrecisCommand::misused);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what shall be done? Name a command");
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        boolean verbose = ((PrecisCommand) line.getCommandSpec().root().userObject()).verbose;
        PrintWriter err = line.getErr();
        if (Streams.isReaderGone(failure)) {
            return ExitCode.OK.code();
        }
        if (failure instanceof DigestFailure known) {
            err.println("precis: " + known.getMessage());
        } else {
            err.println("precis: internal error: " + failure
                    + (verbose ? "" : "; run it again with --verbose and report what it prints"));
        }
        if (verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(trace);
        }
        err.flush();
        return (failure instanceof DigestFailure known ? known.exitCode() : ExitCode.INTERNAL).code();
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine line = misuse.getCommandLine();
        line.getErr().println("precis: " + misuse.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(misuse, line.getErr())) {
            line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help' for what there is.");
        }
        return ExitCode.USAGE.code();
    }
}
