package io.precis;

import io.precis.cli.PrecisCommand;
import io.precis.cli.console.ExitCode;
import io.precis.cli.fast.PlainRun;
import io.precis.cli.fast.PlainSummarize;
import java.util.OptionalInt;

/** The program's entry: runs a command and ends with its exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits. */
    public static void main(String[] arguments) {
        OptionalInt done = PlainSummarize.run(arguments);
        if (done.isPresent() && done.getAsInt() == ExitCode.OK.code()) {
            // No thread is left to be ended, and newer JVMs look for a logger to tell of an exit, which takes longer
            // than to write a summary.
            return;
        }
        done = done.isPresent() ? done : PlainRun.run(arguments);
        System.exit(done.isPresent() ? done.getAsInt() : PrecisCommand.run(arguments));
    }
}
