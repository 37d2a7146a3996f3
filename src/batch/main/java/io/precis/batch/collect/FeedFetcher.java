package io.precis.batch.collect;

import io.precis.read.net.DocumentFetcher;
import io.precis.read.net.FetchResult;
import io.precis.read.net.HttpValidator;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Fetches the feeds of a run some at a time and gives them in order; of one server never two at once. */
final class FeedFetcher implements AutoCloseable {
    private static final int AT_ONCE = 8;

    private final DocumentFetcher fetcher;
    private final Function<String, HttpValidator> known;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Object> servers = new ConcurrentHashMap<>();
    private final Deque<String> waiting;
    private final Deque<CompletableFuture<FetchResult>> begun = new ArrayDeque<>();

    /**
     * Feeds to be fetched.
     *
     * @param urls in the order in which {@link #next} will give them
     * @param known gives the version of a feed that need not be sent again; called by the thread that calls {@code next}
     */
    FeedFetcher(DocumentFetcher fetcher, List<String> urls, Function<String, HttpValidator> known) {
        this.fetcher = fetcher;
        this.known = known;
        this.waiting = new ArrayDeque<>(urls);
    }

    /** What became of the next one. */
    FetchResult next() {
        while (begun.size() < AT_ONCE * 2 && !waiting.isEmpty()) {
            String url = waiting.remove();
            HttpValidator version = known.apply(url);
            begun.add(CompletableFuture.supplyAsync(() -> fetch(url, version), threads));
        }
        return begun.remove().join();
    }

    /** A document, at once; of a server that is just asked for another one, after that. */
    FetchResult fetch(String url, HttpValidator version) {
        synchronized (servers.computeIfAbsent(server(url), name -> new Object())) {
            return fetcher.fetch(url, version);
        }
    }

    private static String server(String url) {
        try {
            return String.valueOf(URI.create(url).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        fetcher.close();
    }
}
