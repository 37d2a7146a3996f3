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
 * Asks a server and reads its answer as JSON. What may pass - a full queue (429), an error of the server's (5xx), a broken
 * connection - is tried again, three times, after a longer pause each time.
 */
public final class HttpJson {
    private static final int TRIES = 4;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final Duration patience;
    private final Duration pause;

    /**
     * One that follows no redirects.
     *
     * @param patience how long an answer may take
     * @param pause before the second try; the third waits twice as long
     */
    public HttpJson(Duration patience, Duration pause) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5).compareTo(patience) < 0 ? Duration.ofSeconds(5) : patience)
                .build();
        this.patience = patience;
        this.pause = pause;
    }

    /**
     * The answer.
     *
     * @throws TranslationFailed when there is none that can be read, naming the address
     */
    public JsonNode get(URI address) {
        return answer(HttpRequest.newBuilder(address).timeout(patience).build());
    }

    /** The answer to a JSON document. */
    public JsonNode post(URI address, JsonNode document) {
        return answer(HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document.toString(), StandardCharsets.UTF_8))
                .build());
    }

    private JsonNode answer(HttpRequest request) {
        // Without what may be secret in it: a user, a query.
        URI uri = request.uri();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String address = uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
        String trouble = "";
        Duration wait = pause;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                HttpResponse<String> response =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                int status = response.statusCode();
                if (status != TOO_MANY && status < SERVER) {
                    return read(address, response);
                }
                trouble = "answered " + status;
                wait = asked(response, wait);
            } catch (IOException e) {
                trouble = "gave no answer (" + (e.getMessage() == null ? e.toString() : e.getMessage()) + ")";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TranslationFailed(address + " was not waited for: interrupted", e);
            }
            if (attempt < TRIES) {
                sleep(wait, address);
                wait = wait.multipliedBy(2);
            }
        }
        throw new TranslationFailed(address + " " + trouble + ", " + TRIES + " times", null);
    }

    private static JsonNode read(String address, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= REDIRECT && status < 400) {
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
            throw new TranslationFailed(address + " answered with what is no JSON (status " + status + ")", e);
        }
        if (status != OK) {
            String reason = json.path("error").asString("");
            throw new TranslationFailed(
                    address + " answered " + status + (reason.isEmpty() ? "" : " (" + reason + ")"), null);
        }
        return json;
    }

    /** A server may say how many seconds to wait. */
    private static Duration asked(HttpResponse<String> response, Duration otherwise) {
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
            throw new TranslationFailed(address + " was not waited for: interrupted", e);
        }
    }
}
