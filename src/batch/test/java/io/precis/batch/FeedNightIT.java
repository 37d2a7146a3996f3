package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.precis.article.ReferenceDate;
import io.precis.batch.report.RunReport;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.RunPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights over feeds: a web server of the test's own, some of whose feeds misbehave. */
class FeedNightIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final Map<String, Integer> served = new ConcurrentHashMap<>();
    private final Map<String, String> conditions = new ConcurrentHashMap<>();
    private volatile boolean healed;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Feeds 0 to 14 are well; 15 is silent, 16 answers 500, 17 is no feed, 18 redirects for ever, 19 breaks off. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        served.merge(path, 1, Integer::sum);
        conditions.put(path, String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
        try (exchange) {
            if (path.startsWith("/page/")) {
                send(exchange, 200, page(path), false);
                return;
            }
            int number = Integer.parseInt(path.replaceAll("\\D", ""));
            if (number == 15 && !healed) {
                Thread.sleep(8_000);
            } else if (number == 16 && !healed) {
                send(exchange, 500, "down", false);
            } else if (number == 17 && !healed) {
                send(exchange, 200, "<rss version='2.0'><channel><title>cut", false);
            } else if (number == 18 && !healed) {
                exchange.getResponseHeaders().set("Location", "/feed18");
                exchange.sendResponseHeaders(302, -1);
            } else if (number == 19 && !healed) {
                exchange.sendResponseHeaders(200, 100_000);
                exchange.getResponseBody().write("<rss".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            } else if (number == 3 && path.equals("/feed3")) {
                exchange.getResponseHeaders().set("Location", "/moved3");
                exchange.sendResponseHeaders(301, -1);
            } else if (("\"v" + number + "\"")
                    .equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"v" + number + "\"");
                send(exchange, 200, feed(number), number % 2 == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body, boolean gzip) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (gzip) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            bytes = packed.toByteArray();
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String feed(int number) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            items.append("<item><title>Item ")
                    .append(i)
                    .append(" of ")
                    .append(number)
                    .append("</title><link>")
                    .append(url("/page/" + number + "-" + i))
                    .append("</link><guid isPermaLink='false'>guid-")
                    .append(number)
                    .append('-')
                    .append(i)
                    .append("</guid><description>Crew ")
                    .append(number * 10 + i)
                    .append(" repaired ")
                    .append(number + i)
                    .append(" bridges on Monday.</description></item>");
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>f</title><link>http://f.example</link>"
                + "<description>d</description>" + items + "</channel></rss>";
    }

    private static String page(String path) {
        return "<html><head><meta property='og:type' content='article'></head><body><article><h1>T</h1><p>The whole page of "
                + path
                + ", which says far more than the feed did, has this paragraph in it.</p><p>And a second one, to be sure.</p>"
                + "</article></body></html>";
    }

    private RunReport run(LocalDate date, String more, int feeds) {
        StringBuilder inputs = new StringBuilder();
        for (int i = 0; i < feeds; i++) {
            inputs.append("  - path: ").append(url("/feed" + i)).append('\n');
        }
        return run(plan(date, inputs.toString(), more));
    }

    private static RunReport run(RunPlan plan) {
        return JobRunner.run(plan, false, (articles, rejected) -> {}, stopped -> 8);
    }

    private RunPlan plan(LocalDate date, String inputs, String more) {
        String yaml = "job: feeds\nnew: only\nrejected: {most: 50%}\ninput:\n" + inputs
                + "output: {folder: 'out/{date}', formats: [jsonl]}\n" + more;
        try {
            Files.writeString(folder.resolve("job.yaml"), yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        JobFile file = JobFileReader.read(folder.resolve("job.yaml").toString(), JobOverrides.NONE);
        return RunPlan.of(file, date, ReferenceDate.Origin.OPTION, "test");
    }

    private List<String> rejected(LocalDate date) throws IOException {
        return Files.readAllLines(folder.resolve("out/" + date + "/rejected.jsonl"));
    }

    @Test
    void digestsEveryReachableArticleOnceAndNamesTheFeedsThatFail() throws IOException {
        RunReport monday = run(MONDAY, "fetch: {private: true, timeout: 3}\n", 20);

        assertEquals(45, monday.digests());
        List<String> rejected = rejected(MONDAY);
        assertEquals(5, rejected.size());
        List<String> reasons = new ArrayList<>(List.of(
                "/feed15|no whole answer within 3 seconds",
                "/feed16|the answer 500",
                "/feed17|a feed that breaks off",
                "/feed18|more than 5 redirects",
                "/feed19|a connection that breaks off"));
        for (int i = 0; i < 5; i++) {
            String[] expected = reasons.get(i).split("\\|");
            String line = rejected.get(i);
            assertTrue(line.contains(expected[0]) && line.contains(expected[1]), line);
        }
        Map<String, Long> ids = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("out/" + MONDAY + "/digest.jsonl"))) {
            ids.merge(line.substring(0, line.indexOf(',')), 1L, Long::sum);
        }
        assertEquals(45, ids.size());

        // When they are well again the next night, they are asked without condition and all of theirs is new.
        healed = true;
        RunReport tuesday = run(MONDAY.plusDays(1), "fetch: {private: true, timeout: 3}\n", 20);

        assertEquals(15, tuesday.digests());
        assertEquals(0, tuesday.rejections());
        assertEquals("\"v1\"", conditions.get("/feed1"));
        assertEquals("null", conditions.get("/feed16"));
    }

    @Test
    void feedsOfAListAreFetchedAsIfTheyWereNamed() throws IOException {
        String list = "<opml><body><outline text='Sound'><outline xmlUrl='" + url("/feed1") + "'/></outline>"
                + "<outline xmlUrl='" + url("/feed16") + "'/><outline xmlUrl='" + url("/feed2")
                + "'/><outline xmlUrl='" + url("/feed1") + "'/></body></opml>";
        Files.writeString(folder.resolve("feeds.opml"), list);
        String inputs = "  - path: feeds.opml\n  - path: " + url("/feed2") + "\n";
        String more = "fetch: {private: true, pages: true}\n";
        RunPlan plan = plan(MONDAY, inputs, more);
        RunReport report = run(plan);

        assertEquals(6, report.digests());
        assertEquals(1, served.get("/feed1"));
        assertEquals(1, served.get("/feed2"));
        assertEquals(1, rejected(MONDAY).size());
        assertTrue(rejected(MONDAY).get(0).contains("/feed16"));
        List<String> digests = Files.readAllLines(folder.resolve("out/" + MONDAY + "/digest.jsonl"));
        assertTrue(digests.get(0).contains("\"section\":\"Sound\""), digests.get(0));
        assertTrue(digests.get(0).contains("The whole page"), digests.get(0));
        assertTrue(digests.get(3).contains("\"section\":null"), digests.get(3));

        // The next night the server is asked for what is new, and a run is only resumed with the same list.
        run(plan(MONDAY.plusDays(1), inputs, more));
        assertEquals("\"v1\"", conditions.get("/feed1"));
        assertEquals(plan.fingerprint(), plan(MONDAY, inputs, more).fingerprint());
        Files.writeString(folder.resolve("feeds.opml"), list.replace("Sound", "Strait"));
        assertNotEquals(plan.fingerprint(), plan(MONDAY, inputs, more).fingerprint());
    }

    @Test
    void asksNoAddressOfThisMachineUnlessTheJobAllowsIt() throws IOException {
        RunReport report = run(MONDAY, "", 1);
        assertEquals(0, report.digests());
        assertTrue(served.isEmpty());
        assertTrue(rejected(MONDAY).get(0).contains("an address of this machine or its network (127.0.0.1)"));
    }

    @Test
    void fetchesThePageOfEachEntryWhereAsked() throws IOException {
        RunReport report = run(MONDAY, "fetch: {private: true, pages: true}\n", 2);
        assertEquals(6, report.digests());
        assertTrue(Files.readString(folder.resolve("out/" + MONDAY + "/digest.jsonl"))
                .contains("The whole page of /page/1-2"));
        assertEquals(1, served.get("/page/0-0"));
        run(MONDAY.plusDays(1), "fetch: {private: true, pages: true}\n", 2);
        assertEquals(1, served.get("/page/0-0"));
    }
}
