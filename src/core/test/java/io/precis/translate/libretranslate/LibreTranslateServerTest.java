package io.precis.translate.libretranslate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.precis.article.Language;
import io.precis.failure.DigestFailure;
import io.precis.translate.engine.JsonHttpClient;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol against a server of the test's own, which does what it is told. */
class LibreTranslateServerTest {
    private static final String LANGUAGES = "[{\"code\":\"es\",\"name\":\"Spanish\",\"targets\":[\"en\",\"fr\"]}]";
    private static final String TWO = "{\"translatedText\":[\"One.\",\"Two.\"]}";
    private static final List<String> SENTENCES = List.of("Uno.", "Dos.");

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    /** Long, so that a busy machine is not taken for a silent server. */
    private Duration patience = Duration.ofMinutes(2);

    private HttpServer server;

    private record Answer(int status, String body, String header, long delay) {
        static Answer of(int status, String body) {
            return new Answer(status, body, "", 0);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/languages", exchange -> answer(exchange, Answer.of(200, LANGUAGES)));
        server.createContext("/translate", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, answers.remove());
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        try {
            Thread.sleep(answer.delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        if (!answer.header.isEmpty()) {
            String[] header = answer.header.split(": ", 2);
            exchange.getResponseHeaders().add(header[0], header[1]);
        }
        boolean half = answer.header.equals("Half: yes");
        exchange.sendResponseHeaders(answer.status, half ? body.length * 2L : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void asksForAllSentencesAtOnce() {
        answers.add(Answer.of(200, TWO));
        assertEquals(List.of("One.", "Two."), route("").translate(SENTENCES));
        assertEquals(
                List.of("{\"q\":[\"Uno.\",\"Dos.\"],\"source\":\"es\",\"target\":\"en\",\"format\":\"text\"}"), asked);
    }

    @Test
    void sendsTheKeyAndNeverTellsIt() {
        answers.add(Answer.of(403, "{\"error\":\"Invalid API key\"}"));
        TranslationFailed failed =
                assertThrows(TranslationFailed.class, () -> route("s3cret").translate(SENTENCES));
        assertTrue(asked.get(0).contains("\"api_key\":\"s3cret\""), asked.get(0));
        assertFalse(String.valueOf(failed.getMessage()).contains("s3cret"), failed.getMessage());
        assertTrue(
                String.valueOf(failed.getMessage()).endsWith("/translate answered 403 (Invalid API key)"),
                failed.getMessage());
    }

    @Test
    void hasNoWayTheServerDoesNotKnow() {
        assertTrue(engine("").route(new Language("es"), new Language("de")).isEmpty());
        assertTrue(engine("").route(new Language("de"), new Language("en")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "503"})
    void triesAgainWhatMayPass(int status) {
        answers.add(Answer.of(status, "later"));
        answers.add(new Answer(status, "later", "Retry-After: 0", 0));
        answers.add(Answer.of(200, TWO));
        assertEquals(List.of("One.", "Two."), route("").translate(SENTENCES));
    }

    @Test
    void givesUpAfterFourTries() {
        for (int i = 0; i < 4; i++) {
            answers.add(Answer.of(500, "{}"));
        }
        assertTrue(failure().endsWith("answered 500, 4 times"));
        assertEquals(4, asked.size());
    }

    @Test
    void givesUpOnASilentServer() {
        patience = Duration.ofSeconds(1);
        for (int i = 0; i < 4; i++) {
            answers.add(new Answer(200, TWO, "", 1500));
        }
        assertTrue(failure().contains("gave no answer"));
    }

    @Test
    void triesAgainAfterHalfABody() {
        answers.add(new Answer(200, TWO, "Half: yes", 0));
        answers.add(Answer.of(200, TWO));
        assertEquals(List.of("One.", "Two."), route("").translate(SENTENCES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <html>sorry</html>                     | something other than JSON",
                "200 | {\"translatedText\":[\"One.\"]}        | 1 texts for 2",
                "200 | {\"translatedText\":[\"One.\",\"\"]}   | 1 texts for 2",
                "200 | {\"translatedText\":[\"One.\",7]}      | 1 texts for 2",
                "200 | {\"translatedText\":\"One. Two.\"}     | 0 texts for 2",
                "200 | {}                                     | 0 texts for 2",
                "400 | {\"error\":\"es is not supported\"}    | answered 400 (es is not supported)",
            })
    void neverTakesHalfAResult(int status, String body, String said) {
        answers.add(Answer.of(status, body));
        String message = failure();
        assertTrue(message.contains(said), message);
        assertEquals(1, asked.size());
    }

    @Test
    void doesNotFollowARedirect() {
        answers.add(new Answer(307, "", "Location: http://elsewhere.example/translate", 0));
        String message = failure();
        assertTrue(message.contains("redirects to http://elsewhere.example/translate"), message);
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);
        LibreTranslateServer engine = engine("");
        DigestFailure.Resource failure =
                assertThrows(DigestFailure.Resource.class, () -> engine.route(new Language("es"), new Language("en")));
        assertTrue(String.valueOf(failure.getMessage()).contains("check that the server runs"), failure.getMessage());
    }

    private String failure() {
        TranslationRoute route = route("");
        return String.valueOf(assertThrows(TranslationFailed.class, () -> route.translate(SENTENCES))
                .getMessage());
    }

    private TranslationRoute route(String key) {
        return engine(key).route(new Language("es"), new Language("en")).orElseThrow();
    }

    private LibreTranslateServer engine(String key) {
        JsonHttpClient http = new JsonHttpClient(patience, Duration.ofMillis(10));
        return new LibreTranslateServer(
                "http://localhost:" + server.getAddress().getPort() + "/", http, key);
    }
}
