package io.precis.batch.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs the user's command that is told how a run ended. */
final class NoticeCommand {
    private static final int LONGEST_SECONDS = 60;

    private NoticeCommand() {}

    /**
     * Runs a command in the shell, which finds the report's path as its first argument ({@code "$1"}).
     *
     * @return what went wrong, in one sentence; a failure of the command is no failure of the run
     */
    static Optional<String> run(String command, Path report) {
        try {
            Process process = new ProcessBuilder("sh", "-c", command, "precis", report.toString())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.to(new java.io.File("/dev/null")))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.of(
                        "the command of 'notify' took longer than " + LONGEST_SECONDS + " seconds and was stopped");
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of("the command of 'notify' ended with " + process.exitValue());
        } catch (IOException e) {
            return Optional.of("the command of 'notify' cannot be run (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the command of 'notify' was interrupted");
        }
    }
}
