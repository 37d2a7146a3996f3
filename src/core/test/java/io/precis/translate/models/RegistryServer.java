package io.precis.translate.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Serves the parity kit on loopback as a publisher would: a registry, and files packed with gzip. Misbehaves when told to. */
public final class RegistryServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private String registry;
    /** Bytes after which answers break off, 0 for never. */
    private volatile int breakAfter;

    public RegistryServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (String model : List.of("plain", "split")) {
            for (Path file : kit(model)) {
                files.put("models/" + model + "/" + file.getFileName() + ".gz", packed(Files.readAllBytes(file)));
            }
        }
        registry = registry(true);
        server.createContext(
                "/db/models.json", exchange -> send(exchange, registry.getBytes(StandardCharsets.UTF_8), 0));
        server.createContext("/models/", this::file);
        server.start();
    }

    private static List<Path> kit(String model) throws IOException {
        try (var paths = Files.list(Path.of("src/core/test/resources/mt", model))) {
            return paths.filter(path ->
                            path.toString().endsWith(".bin") || path.toString().endsWith(".spm"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String address() {
        return base() + "/db/models.json";
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param hashed whether it knows the sizes and hashes of weights */
    String registry(boolean hashed) throws IOException {
        return """
                {"generated": "2026-07-22T11:05:18Z", "baseUrl": "%s", "models": {
                  "es-en": [
                    {"architecture": "tiny", "releaseStatus": "Release", "files": {
                      "model": {"path": "models/plain/model.bin.gz"%s},
                      "lexicalShortlist": {"path": "models/plain/lex.bin.gz"},
                      "vocab": {"path": "models/plain/vocab.spm.gz"}},
                     "modelStatistics": {"parameters": 600000},
                     "metrics": {"flores200-plus": {"bleu": 27.0, "chrf": 57.7}}},
                    {"architecture": "base", "releaseStatus": null, "files": {
                      "model": {"path": "models/none/model.bin.gz", "uncompressedSize": null, "uncompressedHash": null}}}],
                  "pt-en": [
                    {"architecture": "tiny", "releaseStatus": "Release", "files": {
                      "model": {"path": "models/split/model.bin.gz"%s},
                      "lexicalShortlist": {"path": "models/split/lex.bin.gz"},
                      "srcVocab": {"path": "models/split/srcvocab.spm.gz"},
                      "trgVocab": {"path": "models/split/trgvocab.spm.gz"}}}]}}
                """.formatted(base(), hashed ? hash("plain") : "", hashed ? hash("split") : "");
    }

    private static String hash(String model) throws IOException {
        FileFingerprint print = FileFingerprint.of(Path.of("src/core/test/resources/mt", model, "model.bin"));
        return ", \"uncompressedSize\": " + print.size() + ", \"uncompressedHash\": \"" + print.sha256() + "\"";
    }

    void serve(String otherRegistry) {
        registry = otherRegistry;
    }

    /** Puts something else in a file's place. */
    void serve(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    byte[] file(String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    void breakAfter(int bytes) {
        breakAfter = bytes;
    }

    /** The paths asked for, with the range where there was one. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(path + (range == null ? "" : " " + range));
        byte[] bytes = files.get(path);
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        send(exchange, bytes, range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", "")));
    }

    private void send(HttpExchange exchange, byte[] bytes, int from) throws IOException {
        if (from >= bytes.length && from > 0) {
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, rest.length == 0 ? -1 : rest.length);
        int until = breakAfter > 0 && exchange.getRequestURI().getPath().contains("/models/")
                ? Math.min(breakAfter, rest.length)
                : rest.length;
        // Closed with less than was announced, it throws, and the server ends the connection.
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(rest, 0, until);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
