package io.precis.batch;

import io.precis.article.Article;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.spool.SpoolReader;
import io.precis.digest.Digester;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Articles that are digested together and given in the order in which they were read. The language of each is found first.
 * Then the articles of one language are digested one after the other, since its data is in the processor's caches by then.
 */
final class DigestWindow {
    /** A window is full when its articles have this many characters together. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** Articles of one language that one thread digests before another may take the next ones. */
    private static final int MOST_PER_TASK = 32;

    private final Deque<PendingDigest> entries = new ArrayDeque<>();
    private final Executor threads;
    private CompletableFuture<Void> digested = CompletableFuture.completedFuture(null);
    private volatile boolean isGivenUp;

    private DigestWindow(Executor threads) {
        this.threads = threads;
    }

    /**
     * Reads a window and begins to digest it; the window is empty at the end of the spool.
     *
     * @param mostArticles how many articles to read: enough that several have the same language, and few enough that young
     *     collections need not copy much
     * @param digester {@link Digester#begin}
     */
    static DigestWindow begin(
            SpoolReader spool, int mostArticles, Function<Article, Digester.Begun> digester, Executor threads)
            throws IOException {
        DigestWindow window = new DigestWindow(threads);
        int characters = 0;
        while (window.entries.size() < mostArticles && characters < MOST_CHARACTERS) {
            CollectedEntry collected = spool.next();
            if (collected == null) {
                break;
            }
            PendingDigest pending = new PendingDigest(collected, spool.position());
            window.entries.add(pending);
            if (collected.entry() instanceof Article article) {
                characters += article.text().length();
                threads.execute(() -> pending.begin(article, digester));
            }
        }
        window.finishWhenBegun();
        return window;
    }

    /** When the language of every article is known: digests them language by language. */
    private void finishWhenBegun() {
        List<PendingDigest> articles = new ArrayList<>(entries);
        digested = all(articles, PendingDigest::processed);
        articles.removeIf(entry -> entry.processed().isDone());
        all(articles, PendingDigest::begun).whenComplete((nothing, failure) -> {
            if (failure == null) {
                articles.sort(Comparator.comparing(PendingDigest::language));
                tasks(articles).forEach(task -> threads.execute(() -> task.forEach(this::finish)));
            } else {
                articles.forEach(article -> article.fail(failure));
            }
        });
    }

    private static CompletableFuture<Void> all(
            List<PendingDigest> entries, Function<PendingDigest, CompletableFuture<?>> half) {
        return CompletableFuture.allOf(entries.stream().map(half).toArray(CompletableFuture[]::new));
    }

    /** Articles that are sorted by language, cut where the language changes or a task has enough. */
    private static List<List<PendingDigest>> tasks(List<PendingDigest> articles) {
        List<List<PendingDigest>> tasks = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= articles.size(); end++) {
            if (end == articles.size()
                    || end - start == MOST_PER_TASK
                    || !articles.get(end).language().equals(articles.get(start).language())) {
                tasks.add(articles.subList(start, end));
                start = end;
            }
        }
        return tasks;
    }

    private void finish(PendingDigest article) {
        if (!isGivenUp) {
            article.finish();
        }
    }

    /** Whether all entries were taken. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Takes the next entry, in the order of the spool; its digest may still be under way. */
    PendingDigest next() {
        return entries.remove();
    }

    /** Waits until every entry has its outcome, or the reason why it has none. */
    void awaitAll() {
        digested.exceptionally(failure -> null).join();
    }

    /** The entries that are left will not be asked for: those that are not digested yet stay so. */
    void giveUp() {
        isGivenUp = true;
    }
}
