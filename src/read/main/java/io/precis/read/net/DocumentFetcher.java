package io.precis.read.net;

import io.precis.read.packed.GzipStream;
import io.precis.read.source.ArticleSizeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents over HTTP, within limits of time, size and number of redirects. Unless the options allow it, asks no
 * address of this machine or its network. Safe for use by several threads.
 */
public final class DocumentFetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern CHARSET_PARAMETER =
            Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final FetchOptions options;
    private final ExecutorService threads;
    private final HttpClient client;

    /** A fetcher with these options. */
    public DocumentFetcher(FetchOptions options) {
        this.options = options;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
        });
        this.client = HttpClient.newBuilder()
                .executor(threads)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .build();
    }

    /**
     * Fetches one document, following redirects.
     *
     * @param known the version fetched before, which the server need not send again; {@link HttpValidator#NONE} without one
     */
    public FetchResult fetch(String url, HttpValidator known) {
        Future<FetchResult> result = threads.submit(() -> follow(url, known));
        try {
            return result.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return late();
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return new FetchResult.Failed("an interruption", "time to fetch it");
        }
    }

    private FetchResult follow(String url, HttpValidator known) throws IOException, InterruptedException {
        URI at = URI.create(url.strip());
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            FetchResult.Failed unwanted = unwanted(at);
            if (unwanted != null) {
                return unwanted;
            }
            HttpResponse<InputStream> response =
                    client.send(request(at, known), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                Optional<String> location = response.headers().firstValue("Location");
                if (status >= 300 && status < 400 && status != 304 && location.isPresent()) {
                    at = at.resolve(location.get());
                    continue;
                }
                return status == 304 ? new FetchResult.Unchanged() : answer(response, body);
            }
        }
        return new FetchResult.Failed("more than " + MOST_REDIRECTS + " redirects", "a document at the end of them");
    }

    private FetchResult.@Nullable Failed unwanted(URI at) throws UnknownHostException {
        String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || at.getHost() == null) {
            return new FetchResult.Failed(
                    "the address '" + at + "'", "an address that begins with http:// or https://");
        }
        if (!options.allowsPrivate() && !PublicAddress.isPublic(at.getHost())) {
            return new FetchResult.Failed(
                    "an address of this machine or its network (" + at.getHost() + ")",
                    "one on the internet; 'fetch: {private: true}' in the job allows it");
        }
        return null;
    }

    private HttpRequest request(URI at, HttpValidator known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(options.timeout())
                .header("User-Agent", options.agent())
                .header("Accept-Encoding", "gzip")
                .header(
                        "Accept",
                        "application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.5");
        if (known.tag() != null) {
            request.header("If-None-Match", known.tag());
        }
        if (known.modified() != null) {
            request.header("If-Modified-Since", known.modified());
        }
        return request.build();
    }

    private static FetchResult answer(HttpResponse<InputStream> response, InputStream body) throws IOException {
        if (response.statusCode() != 200) {
            return new FetchResult.Failed(
                    "the answer " + response.statusCode(), "the answer 200; it is asked again next time");
        }
        boolean isPacked =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        byte[] bytes = (isPacked ? GzipStream.of(body) : body).readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        if (bytes.length > ArticleSizeLimit.MOST_BYTES) {
            return new FetchResult.Failed("a document of more than 20 MB", "at most 20 MB");
        }
        Matcher charset = CHARSET_PARAMETER.matcher(
                response.headers().firstValue("Content-Type").orElse(""));
        return new FetchResult.Document(
                bytes,
                charset.find() ? charset.group(1) : null,
                new HttpValidator(
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null)));
    }

    private FetchResult late() {
        return new FetchResult.Failed(
                "no whole answer within " + options.timeout().toSeconds() + " seconds",
                "a server that answers in time");
    }

    private FetchResult failed(Throwable e) {
        if (e instanceof HttpTimeoutException) {
            // The HTTP client's own timeout may fire before ours.
            return late();
        } else if (e instanceof UnknownHostException) {
            return new FetchResult.Failed("no such host (" + e.getMessage() + ")", "the name of a server");
        } else if (e instanceof ConnectException) {
            return new FetchResult.Failed("no answer from the server (connection refused)", "a server that is running");
        } else if (e instanceof IllegalArgumentException) {
            return new FetchResult.Failed(
                    "an invalid address (" + e.getMessage() + ")", "a URL such as https://example.org/feed");
        }
        return new FetchResult.Failed(
                "a connection that breaks off (" + (e.getMessage() == null ? e : e.getMessage()) + ")",
                "a whole answer");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
