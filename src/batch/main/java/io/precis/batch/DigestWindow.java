package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.batch.report.ProcessedArticle;
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
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Articles that are digested at once, and given in the order in which they were read: first the language of all is found, then
 * those of a language are digested one after the other, since what the language needs lies in the processor's caches then.
 */
final class DigestWindow {
    private static final int MOST_CHARACTERS = 1_000_000;

    /** So many of one language at most are digested by one thread: others may help with the rest. */
    private static final int PIECE = 32;

    private final Deque<Item> items = new ArrayDeque<>();
    private final Function<Article, Digester.Begun> digester;
    private final Executor threads;
    private volatile boolean isGivenUp;

    /** An article whose language is known, and how long that took. */
    private record Begun(Digester.Begun article, long nanos) {}

    /** What was read, where in the spool it ends, and what becomes of it. */
    private record Item(
            CollectedEntry collected,
            long end,
            CompletableFuture<Begun> begun,
            CompletableFuture<ProcessedArticle> processed) {
        Item(CollectedEntry collected, long end) {
            this(collected, end, new CompletableFuture<>(), new CompletableFuture<>());
        }

        String language() {
            return begun.join().article().language().tag();
        }
    }

    /** What became of an article, and the bytes of the spool up to its end. */
    record Done(ProcessedArticle processed, long end) {}

    private DigestWindow(Function<Article, Digester.Begun> digester, Executor threads) {
        this.digester = digester;
        this.threads = threads;
    }

    /**
     * Reads a window and begins to digest it; an empty one at the end of the spool.
     *
     * @param most articles, so many that some of a language are among them, and so few that young collections need not copy much
     * @param digester {@link Digester#begin}
     */
    static DigestWindow begin(SpoolReader spool, int most, Function<Article, Digester.Begun> digester, Executor threads)
            throws IOException {
        DigestWindow window = new DigestWindow(digester, threads);
        int characters = 0;
        while (window.items.size() < most && characters < MOST_CHARACTERS) {
            CollectedEntry collected = spool.next();
            if (collected == null) {
                break;
            }
            Item item = new Item(collected, spool.position());
            window.items.add(item);
            if (collected.entry() instanceof Article article) {
                characters += article.text().length();
                threads.execute(() -> window.begin(item, article));
            } else {
                item.processed.complete(new ProcessedArticle((Rejection) collected.entry(), collected.source(), 0));
            }
        }
        window.goOn();
        return window;
    }

    private void begin(Item item, Article article) {
        try {
            long began = System.nanoTime();
            Digester.Begun begun = digester.apply(article);
            item.begun.complete(new Begun(begun, System.nanoTime() - began));
        } catch (Throwable e) {
            item.begun.completeExceptionally(e);
        }
    }

    /** When all are begun: digests them language by language. */
    private void goOn() {
        List<Item> articles = new ArrayList<>(items);
        articles.removeIf(item -> item.processed.isDone());
        CompletableFuture.allOf(articles.stream().map(Item::begun).toArray(CompletableFuture[]::new))
                .whenComplete((nothing, failure) -> {
                    if (failure == null) {
                        articles.sort(Comparator.comparing(Item::language));
                        pieces(articles).forEach(piece -> threads.execute(() -> piece.forEach(this::digest)));
                    } else {
                        articles.forEach(item -> item.processed.completeExceptionally(failure));
                    }
                });
    }

    private static List<List<Item>> pieces(List<Item> articles) {
        List<List<Item>> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= articles.size(); end++) {
            if (end == articles.size()
                    || end - start == PIECE
                    || !articles.get(end).language().equals(articles.get(start).language())) {
                pieces.add(articles.subList(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private void digest(Item item) {
        if (isGivenUp) {
            return;
        }
        try {
            long began = System.nanoTime();
            Begun begun = item.begun.join();
            Outcome outcome = begun.article().rest().get();
            Outcome whole =
                    outcome instanceof Digest digest ? digest.among(item.collected.duplicates(), null) : outcome;
            long nanos = begun.nanos() + System.nanoTime() - began;
            item.processed.complete(new ProcessedArticle(whole, item.collected.source(), nanos));
        } catch (Throwable e) {
            item.processed.completeExceptionally(e);
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /**
     * The next of those that were read, when it is digested.
     *
     * @throws RuntimeException what was thrown while it was
     */
    Done next() {
        Item item = items.remove();
        try {
            return new Done(item.processed.join(), item.end);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Nobody will ask for the rest, which need not be digested any more. */
    void giveUp() {
        isGivenUp = true;
    }
}
