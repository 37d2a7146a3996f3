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

/** Runs a job in this process: quietly, and so that a signal stops it between two chunks. */
public final class JobRunner {
    /** A chunk takes well under a second; whoever sends a second signal does not want to wait for this. */
    private static final int SECONDS_TO_STOP = 20;

    private JobRunner() {}

    /**
     * Runs a plan.
     *
     * @param fresh to begin anew whatever there is
     * @param counter told the number of articles done, after every chunk
     * @param lastWord told why the run stopped when a signal stopped it, or an empty text where it ended by itself
     *     meanwhile; gives the exit code, with which the process ends without returning
     * @throws DigestFailure when the run cannot begin or go on
     */
    public static RunReport run(RunPlan plan, boolean fresh, ArticleCounter counter, ToIntFunction<String> lastWord) {
        return run(plan, job -> job.run(fresh), counter, lastWord);
    }

    /** Tries once more what a finished run rejected; for the rest as {@link #run}. */
    public static RunReport retry(RunPlan plan, ArticleCounter counter, ToIntFunction<String> lastWord) {
        return run(plan, DigestJob::retry, counter, lastWord);
    }

    private static RunReport run(
            RunPlan plan, Function<DigestJob, RunReport> way, ArticleCounter counter, ToIntFunction<String> lastWord) {
        silence();
        DigestJob job = new DigestJob(plan, tally -> counter.done(tally.read(), tally.rejected()));
        CompletableFuture<String> ended = new CompletableFuture<>();
        Thread hook = new Thread(() -> stop(job, ended, lastWord), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return way.apply(job);
        } catch (DigestFailure.Interrupted e) {
            // Only the hook interrupts; it has the last word, and only once.
            ended.complete(e.getMessage());
            join(hook);
            throw e;
        } finally {
            ended.complete("");
            remove(hook);
        }
    }

    /** Hears how a run gets on. */
    public interface ArticleCounter {
        /** How many articles are done, and how many of them were rejected. */
        void done(long articles, long rejected);
    }

    /** Spring's log is about Spring; what a user must know is in our own messages. */
    static void silence() {
        Logger.getLogger("org.springframework").setLevel(Level.OFF);
    }

    private static void stop(DigestJob job, CompletableFuture<String> ended, ToIntFunction<String> lastWord) {
        job.stop();
        String message =
                ended.completeOnTimeout("", SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        // A JVM that ends by a signal would report the signal; the caller is promised our own code.
        Runtime.getRuntime().halt(lastWord.applyAsInt(message));
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
