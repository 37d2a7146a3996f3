package io.precis.batch;

import io.precis.batch.report.RunReport;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a job in this process, without Spring's log, and so that a signal stops it between two chunks. */
public final class JobRunner {
    /** How long a signal waits for the chunk under way, which takes well under a second unless texts are translated. */
    private static final int MOST_SECONDS_TO_STOP = 20;

    private JobRunner() {}

    /**
     * Runs a plan.
     *
     * @param fresh whether to begin again even if the run is unfinished or finished
     * @param counter told the number of articles done, after every chunk
     * @param whenStopped called when a signal stopped the run, with the reason, or with an empty text when the run ended by
     *     itself before the signal reached it; gives the exit code, with which the process ends without returning
     * @throws DigestFailure when the run cannot begin or continue
     */
    public static RunReport run(
            RunPlan plan, boolean fresh, ArticleCounter counter, ToIntFunction<String> whenStopped) {
        return run(plan, job -> job.run(fresh), counter, whenStopped);
    }

    /** Digests again what a finished run rejected; for the rest as {@link #run}. */
    public static RunReport retry(RunPlan plan, ArticleCounter counter, ToIntFunction<String> whenStopped) {
        return run(plan, DigestJob::retry, counter, whenStopped);
    }

    private static RunReport run(
            RunPlan plan,
            Function<DigestJob, RunReport> start,
            ArticleCounter counter,
            ToIntFunction<String> whenStopped) {
        silence();
        DigestJob job = new DigestJob(plan, tally -> counter.done(tally.read(), tally.rejected()));
        CompletableFuture<String> ended = new CompletableFuture<>();
        Thread hook = new Thread(() -> stop(job, ended, whenStopped), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return start.apply(job);
        } catch (DigestFailure.Interrupted e) {
            // Only the hook interrupts a run. It says why, ends the process, and must do so only once.
            ended.complete(e.getMessage());
            join(hook);
            throw e;
        } finally {
            ended.complete("");
            remove(hook);
        }
    }

    /** Is told how far a run has come. */
    public interface ArticleCounter {
        /** Called after every chunk with the number of articles done, and how many of them were rejected. */
        void done(long articles, long rejected);
    }

    /** Turns Spring's log off: it is about Spring, and what users must know is in the program's own messages. */
    static void silence() {
        Logger.getLogger("org.springframework").setLevel(Level.OFF);
    }

    private static void stop(DigestJob job, CompletableFuture<String> ended, ToIntFunction<String> whenStopped) {
        job.stop();
        String message = ended.completeOnTimeout("", MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
        // A JVM that ends after a signal reports the signal's exit code, but the help promises our own.
        Runtime.getRuntime().halt(whenStopped.applyAsInt(message));
    }

    private static void join(Thread hook) {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is running: it ends the process.
        }
    }
}
