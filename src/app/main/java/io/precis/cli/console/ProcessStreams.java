package io.precis.cli.console;

import io.precis.failure.DigestFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The standard streams of the process as bytes, so that no encoding of the platform is applied. */
public final class ProcessStreams {
    private ProcessStreams() {}

    /** Standard output; throws {@link DigestFailure.Output} when it cannot be written. */
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

    /** Standard error. */
    public static OutputStream err() {
        return new FileOutputStream(FileDescriptor.err);
    }

    /** Whether a stream (0, 1 or 2) is a terminal. The launcher passes it on, since not every JDK can tell. */
    public static boolean isTerminal(int stream) {
        return System.getProperty("precis.terminal", "").contains(Integer.toString(stream));
    }

    /** Whether the reader of standard output has closed it, as {@code head} does, which is not an error. */
    static boolean isReaderGone(Throwable failure) {
        return failure instanceof DigestFailure.Output
                && failure.getCause() instanceof IOException cause
                && "Broken pipe".equals(cause.getMessage());
    }
}
