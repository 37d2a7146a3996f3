package io.precis.failure;

import org.jspecify.annotations.Nullable;

/**
 * A run that cannot go on. The message is one sentence for the user: the place, what was found, what was expected, and
 * what to do. An article that cannot be digested is not a failure but a {@code Rejection}.
 */
public abstract sealed class DigestFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DigestFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The command line is wrong. */
    public static final class Usage extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Usage(String message) {
            super(message, null);
        }
    }

    /** The input as a whole cannot be read. */
    public static final class Input extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Input(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The output cannot be written. */
    public static final class Output extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Output(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The job file is wrong, or not the one that the interrupted run was started with. */
    public static final class Job extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Job(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** A database or a model is missing, broken or in use. */
    public static final class Resource extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Resource(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Stopped from outside; the same command resumes. */
    public static final class Interrupted extends DigestFailure {
        private static final long serialVersionUID = 1L;

        public Interrupted(String message) {
            super(message, null);
        }
    }
}
