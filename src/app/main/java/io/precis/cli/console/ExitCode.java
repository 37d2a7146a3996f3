package io.precis.cli.console;

import io.precis.failure.DigestFailure;

/** The exit codes of the process; {@code precis --help} lists them. */
public enum ExitCode {
    OK(0, "all went well"),
    INTERNAL(1, "internal error: please report it"),
    USAGE(2, "the command line is wrong"),
    INPUT(3, "the input cannot be read (summarize, read, split: or an article of it)"),
    OUTPUT(4, "the output cannot be written"),
    JOB_FILE(5, "the job file is wrong, or is not the one the interrupted run was started with"),
    RESOURCE(6, "a resource is missing, broken or in use (database, model)"),
    TOO_MANY_REJECTED(7, "finished, but more articles were rejected than the job allows"),
    INTERRUPTED(8, "interrupted: the same command resumes");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The exit code for a failure. */
    public static ExitCode of(DigestFailure failure) {
        if (failure instanceof DigestFailure.Usage) {
            return USAGE;
        }
        if (failure instanceof DigestFailure.Input) {
            return INPUT;
        }
        if (failure instanceof DigestFailure.Output) {
            return OUTPUT;
        }
        if (failure instanceof DigestFailure.Job) {
            return JOB_FILE;
        }
        return failure instanceof DigestFailure.Resource ? RESOURCE : INTERRUPTED;
    }

    /** The process's exit status. */
    public int code() {
        return code;
    }

    /** The meaning for {@code --help}: a clause without a full stop. */
    public String meaning() {
        return meaning;
    }
}
