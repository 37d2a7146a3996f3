package io.precis;

import io.precis.cli.PrecisCommand;
import io.precis.cli.console.ExitCode;
import io.precis.cli.fast.PlainRun;
import io.precis.cli.fast.PlainSummarize;
import java.util.OptionalInt;

/** The entry of the program: runs a command and ends the process with its exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits. */
    public static void main(String[] arguments) {
        OptionalInt done = PlainSummarize.run(arguments);
        if (done.isPresent() && done.getAsInt() == ExitCode.OK.code()) {
            // Returning ends the process too, since no other thread runs, and is faster: on exit, newer JVMs look for a
            // logger
            // (docs/start-up.md).
            return;
        }
        done = done.isPresent() ? done : PlainRun.run(arguments);
        System.exit(done.isPresent() ? done.getAsInt() : PrecisCommand.run(arguments));
    }
}
