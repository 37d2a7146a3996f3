package io.precis.cli.console;

import io.precis.failure.DigestFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a failure: one sentence on standard error, or one line of JSON where the log is JSON, and an exit code. */
public final class FailureReport {
    private static final String VERBOSE = "--verbose";

    private FailureReport() {}

    /** Reports a command that failed; prints the stack trace only with {@code --verbose}. Gives the exit code. */
    public static int failed(Throwable failure, PrintWriter err, List<String> arguments) {
        if (ProcessStreams.isReaderGone(failure)) {
            return ExitCode.OK.code();
        }
        boolean verbose = arguments.contains(VERBOSE);
        DigestFailure known = failure instanceof DigestFailure given ? given : null;
        String sentence = known == null
                ? "internal error: " + failure
                        + (verbose ? "" : "; run it again with --verbose and report what it prints")
                : String.valueOf(known.getMessage());
        ExitCode code = known == null ? ExitCode.INTERNAL : ExitCode.of(known);
        say(err, arguments, sentence, code, verbose ? trace(failure) : null);
        return code.code();
    }

    /** Reports a command line that is wrong. Gives the exit code. */
    public static int misused(ParameterException misuse, List<String> arguments) {
        CommandLine line = misuse.getCommandLine();
        say(line.getErr(), arguments, sentence(misuse, line), ExitCode.USAGE, null);
        return ExitCode.USAGE.code();
    }

    private static void say(
            PrintWriter err, List<String> arguments, String sentence, ExitCode code, @Nullable String trace) {
        // The format is read from the words, since a command line that failed to parse has no options.
        String words = String.join(" ", arguments).toLowerCase(Locale.ROOT).replace('=', ' ');
        boolean json = words.contains("--log-format json");
        new RunLog(err, json ? RunLog.Format.json : RunLog.Format.text, false).failed(sentence, code, trace);
    }

    private static String sentence(ParameterException misuse, CommandLine line) {
        String what = misuse instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, line)
                : clause(String.valueOf(misuse.getMessage()));
        if (misuse instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return what + ", did you mean '" + unmatched.getSuggestions().get(0) + "'?";
        }
        return what + "; see '" + line.getCommandSpec().qualifiedName() + " --help'";
    }

    private static String unmatched(UnmatchedArgumentException unmatched, CommandLine line) {
        String found = "'" + unmatched.getUnmatched().get(0) + "'";
        if (unmatched.isUnknownOption()) {
            return "there is no option " + found;
        }
        return line.getParent() == null
                ? "there is no command " + found
                : "found " + found + " where nothing more is expected";
    }

    /** The library's message as a clause: without a full stop or a capital. */
    private static String clause(String message) {
        String clause = message.replace("option option", "option").replaceAll("^Error: |[.]$", "");
        return clause.isEmpty() ? clause : clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
