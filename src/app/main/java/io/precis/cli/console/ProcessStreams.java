package io.precis.cli.console;

import io.precis.failure.DigestFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The process's own streams, as bytes, past the encoding of the platform. */
public final class ProcessStreams {
    private ProcessStreams() {}

    /** Standard output; where it cannot be written, a failure says so. */
    public static OutputStream out() {
        return new FilterOutputStream(new FileOutputStream(FileDescriptor.out)) {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw new DigestFailure.Output("standard output cannot be written (" + e.getMessage() + ")", e);
                }
            }
        };
    }

    public static OutputStream err() {
        return new FileOutputStream(FileDescriptor.err);
    }

    /** Whether a stream (0, 1 or 2) is a terminal: only the launcher can tell on every JDK. */
    public static boolean isTerminal(int stream) {
        return System.getProperty("precis.terminal", "").contains(Integer.toString(stream));
    }

    /** Whether the reader of our output has simply gone, as {@code head} does: nothing to complain about. */
    static boolean isReaderGone(Throwable failure) {
        return failure instanceof DigestFailure.Output
                && failure.getCause() instanceof IOException cause
                && "Broken pipe".equals(cause.getMessage());
    }
}
