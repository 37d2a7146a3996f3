package io.precis;

import io.precis.cli.PrecisCommand;

/** The program's entry: runs a command and ends with its exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits. */
    public static void main(String[] arguments) {
        System.exit(PrecisCommand.run(arguments));
    }
}
