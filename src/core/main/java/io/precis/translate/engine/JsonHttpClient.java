package io.precis.translate.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Sends requests to a server and reads the answers as JSON. After an error that may pass - a full queue (429), an error of the
 * server (5xx), a broken connection - the request is sent again, up to three times, with a longer pause each time. Threads
 * may share a client.
 */
public final class JsonHttpClient {
    private static final int MOST_TRIES = 4;
    private static final int STATUS_OK = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_CLIENT_ERROR = 400;
    private static final int STATUS_TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final Duration patience;
    private final Duration pause;

    /**
     * A client that follows no redirects.
     *
     * @param patience how long an answer may take
     * @param pause before the second try; each later pause is twice the one before
     */
    public JsonHttpClient(Duration patience, Duration pause) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST_CONNECT.compareTo(patience) < 0 ? LONGEST_CONNECT : patience)
                .build();
        this.patience = patience;
        this.pause = pause;
    }

    /**
     * The answer to a GET request.
     *
     * @throws TranslationFailed when there is no answer, or not one in JSON; the message names the address
     */
    public JsonNode get(URI address) {
        return answer(HttpRequest.newBuilder(address).timeout(patience).build());
    }

    /** The answer to a POST request with a JSON document; for the rest as {@link #get}. */
    public JsonNode post(URI address, JsonNode document) {
        return answer(HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document.toString(), StandardCharsets.UTF_8))
                .build());
    }

    private JsonNode answer(HttpRequest request) {
        // Without what may be secret in the address: the user and the query.
        URI uri = request.uri();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String address = uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
        String trouble = "";
        Duration wait = pause;
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            try {
                HttpResponse<String> response =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                int status = response.statusCode();
                if (status != STATUS_TOO_MANY_REQUESTS && status < FIRST_SERVER_ERROR) {
                    return read(address, response);
                }
                trouble = "answered " + status;
                wait = retryAfter(response, wait);
            } catch (IOException e) {
                trouble = "gave no answer (" + (e.getMessage() == null ? e.toString() : e.getMessage()) + ")";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TranslationFailed(address + " gave no answer: waiting was interrupted", e);
            }
            if (attempt < MOST_TRIES) {
                sleep(wait, address);
                wait = wait.multipliedBy(2);
            }
        }
        throw new TranslationFailed(address + " " + trouble + ", " + MOST_TRIES + " times", null);
    }

    private static JsonNode read(String address, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= FIRST_REDIRECT && status < FIRST_CLIENT_ERROR) {
            throw new TranslationFailed(
                    address + " redirects to "
                            + response.headers().firstValue("Location").orElse("nowhere")
                            + "; name that address if you trust it",
                    null);
        }
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(response.body());
        } catch (JacksonException e) {
            throw new TranslationFailed(
                    address + " answered with something other than JSON (status " + status + ")", e);
        }
        if (status != STATUS_OK) {
            String reason = json.path("error").asString("");
            throw new TranslationFailed(
                    address + " answered " + status + (reason.isEmpty() ? "" : " (" + reason + ")"), null);
        }
        return json;
    }

    /** How long the server asks to wait, at most {@link #LONGEST_PAUSE}; {@code otherwise} where it does not say. */
    private static Duration retryAfter(HttpResponse<String> response, Duration otherwise) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        if (!seconds.matches("[0-9]{1,4}")) {
            return otherwise;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static void sleep(Duration wait, String address) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TranslationFailed(address + " gave no answer: waiting was interrupted", e);
        }
    }
}
