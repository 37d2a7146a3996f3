package io.precis.translate.apertium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.precis.article.Language;
import io.precis.translate.engine.JsonHttpClient;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** APy's protocol against a server of the test's own. */
class ApertiumServerTest {
    private static final String PAIRS = """
            {"responseData": [{"sourceLanguage": "fra", "targetLanguage": "spa"},
             {"sourceLanguage": "spa", "targetLanguage": "eng"},
             {"sourceLanguage": "spa", "targetLanguage": "eng_US"}], "responseStatus": 200}
            """;

    private final List<String> asked = new ArrayList<>();
    private String answer = "{\"responseData\": {\"translatedText\": \"One & two.\"}, \"responseStatus\": 200}";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/listPairs", exchange -> send(exchange, PAIRS));
        server.createContext("/translate", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            send(exchange, answer);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void chainsThePairsOfAServer() {
        TranslationRoute route =
                engine().route(new Language("fr"), new Language("en")).orElseThrow();
        assertEquals("apertium fr-es-en (rule-based)", route.name());
        assertEquals(List.of("One & two."), route.translate(List.of("Un & deux?")));
        assertEquals(
                List.of("markUnknown=no&langpair=fra|spa&q=Un+&+deux?", "markUnknown=no&langpair=spa|eng&q=One+&+two."),
                asked);
    }

    @Test
    void hasNoWayThePairsDoNotGo() {
        assertTrue(engine().route(new Language("en"), new Language("fr")).isEmpty());
    }

    @Test
    void neverTakesHalfAResult() {
        TranslationRoute route =
                engine().route(new Language("es"), new Language("en")).orElseThrow();
        for (String half : List.of("{}", "{\"responseData\": {\"translatedText\": \" \"}}", "sorry")) {
            answer = half;
            assertThrows(TranslationFailed.class, () -> route.translate(List.of("Uno.")));
        }
    }

    private ApertiumServer engine() {
        JsonHttpClient http = new JsonHttpClient(Duration.ofMinutes(2), Duration.ofMillis(10));
        return new ApertiumServer("http://localhost:" + server.getAddress().getPort(), http);
    }
}
