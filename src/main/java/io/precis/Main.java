package io.precis;

import io.precis.cli.PlainSummarize;
import io.precis.cli.PrecisCommand;
import java.util.OptionalInt;

/** The program's entry: runs a command and ends with its exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits. */
    public static void main(String[] arguments) {
        OptionalInt done = PlainSummarize.run(arguments);
        System.exit(done.isPresent() ? done.getAsInt() : PrecisCommand.run(arguments));
    }
}
