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

/** Fetches the feeds of a run, eight at a time but never two from one server, and gives them in the order of the run. */
final class FeedFetcher implements AutoCloseable {
    private static final int FEEDS_AT_ONCE = 8;

    private final DocumentFetcher fetcher;
    private final Function<String, HttpValidator> known;
    private final ExecutorService threads = Executors.newFixedThreadPool(FEEDS_AT_ONCE, task -> {
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

    /** What fetching the next feed gave; waits for it. */
    FetchResult next() {
        while (begun.size() < FEEDS_AT_ONCE * 2 && !waiting.isEmpty()) {
            String url = waiting.remove();
            HttpValidator version = known.apply(url);
            begun.add(CompletableFuture.supplyAsync(() -> fetch(url, version), threads));
        }
        return begun.remove().join();
    }

    /** Fetches one document. Waits while another document is fetched from the same server. */
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
