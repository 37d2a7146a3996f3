package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.batch.report.ProcessedArticle;
import io.precis.batch.spool.CollectedEntry;
import io.precis.digest.Digester;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the spool whose digest is under way: what the reader of the digesting step gives, and its processor waits for.
 *
 * <p>An article is digested in two halves, {@link #begin} and {@link #finish}, by any two threads, one after the other. An
 * entry that was rejected when it was read has its outcome from the start.
 */
final class PendingDigest {
    private final int source;
    private final List<Duplicate> duplicates;
    private final long end;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<ProcessedArticle> processed = new CompletableFuture<>();
    /** Set by the first half and cleared by the second, since it holds the article, and this is kept until it is written. */
    private volatile Digester.@Nullable Begun half;

    private volatile long nanos;

    /** @param end bytes of the spool up to the end of the entry */
    PendingDigest(CollectedEntry collected, long end) {
        this.source = collected.source();
        this.duplicates = collected.duplicates();
        this.end = end;
        if (collected.entry() instanceof Rejection rejection) {
            processed.complete(new ProcessedArticle(rejection, source, 0));
        }
    }

    /** Bytes of the spool up to the end of this entry: where the next one begins. */
    long end() {
        return end;
    }

    /** Completed when the language is known, or exceptionally when {@link #begin} threw. */
    CompletableFuture<Void> begun() {
        return begun;
    }

    /** Completed with the outcome, or exceptionally when there will be none. */
    CompletableFuture<ProcessedArticle> processed() {
        return processed;
    }

    /** The tag of the article's language; only between {@link #begin} and {@link #finish}. */
    String language() {
        return half().language().tag();
    }

    private Digester.Begun half() {
        Digester.Begun known = half;
        if (known == null) {
            throw new IllegalStateException("not between the two halves of a digest");
        }
        return known;
    }

    /** The first half: finds the language. */
    void begin(Article article, Function<Article, Digester.Begun> digester) {
        try {
            long started = System.nanoTime();
            half = digester.apply(article);
            nanos = System.nanoTime() - started;
            begun.complete(null);
        } catch (Throwable e) {
            begun.completeExceptionally(e);
        }
    }

    /** The second half: everything else. */
    void finish() {
        try {
            long started = System.nanoTime();
            Outcome outcome = half().rest().get();
            Outcome whole = outcome instanceof Digest digest ? digest.among(duplicates, null) : outcome;
            half = null;
            long time = nanos + System.nanoTime() - started;
            processed.complete(new ProcessedArticle(whole, source, time));
        } catch (Throwable e) {
            fail(e);
        }
    }

    /** There will be no outcome, for this reason. */
    void fail(Throwable reason) {
        processed.completeExceptionally(reason);
    }

    /**
     * Waits for the outcome.
     *
     * @throws RuntimeException what was thrown while it was made
     */
    ProcessedArticle await() {
        try {
            return processed.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
