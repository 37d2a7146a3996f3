package io.precis.translate.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.failure.DigestFailure;
import io.precis.translate.firefox.FirefoxModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Installations from a server on loopback, and what becomes of them when it misbehaves. */
class ModelInstallerTest {
    private static final String WEIGHTS = "models/plain/model.bin.gz";
    private static final String PIECES = "models/plain/vocab.spm.gz";

    @TempDir
    private Path folder;

    private RegistryServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RegistryServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"es-en, El perro come., The dog eats.", "pt-en, El perro come., The dog eats."})
    void installsAModelThatTranslates(String pair, String source, String translation) {
        install(pair);
        assertEquals(
                List.of(translation), FirefoxModel.load(folder.resolve(pair)).translate(List.of(source)));
        assertEquals(List.of(), installed().damages(pair));
        InstalledModels.Installed model = installed().list().get(0);
        assertEquals(pair, model.pair());
        assertEquals("tiny", model.architecture());
        assertTrue(model.size() > 500_000, () -> model.size() + " bytes");
        assertEquals(List.of("lock"), names(folder.resolve(".parts")));
    }

    @Test
    void prefersWhatIsReleasedAndWhatIsAskedFor() {
        ModelRegistry registry = mirror().registry();
        assertEquals("tiny", registry.best("es-en", null).orElseThrow().architecture());
        assertEquals("base", registry.best("es-en", "base").orElseThrow().architecture());
        assertTrue(registry.best("es-en", "base-memory").isEmpty());
        assertTrue(registry.best("xx-en", null).isEmpty());
        assertEquals(57.7, registry.best("es-en", null).orElseThrow().chrf());
    }

    @Test
    void goesOnWhereADownloadBrokeOff() {
        server.breakAfter(100_000);
        assertThrows(DigestFailure.Resource.class, () -> install("es-en"));
        assertFalse(Files.exists(folder.resolve("es-en")));
        server.breakAfter(0);
        install("es-en");
        assertTrue(
                server.asked().stream().anyMatch(asked -> asked.matches(WEIGHTS + " bytes=\\d{6}-")),
                server.asked().toString());
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void goesOnByItselfWhenTwoThirdsComeAtATime() {
        server.breakAfter(server.file(WEIGHTS).length * 2 / 3);
        install("es-en");
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void refusesOtherWeights() throws IOException {
        byte[] other = Files.readAllBytes(Path.of("src/core/test/resources/mt/plain/model.bin"));
        other[other.length - 5000] ^= 1;
        server.serve(WEIGHTS, RegistryServer.packed(other));
        assertRefused("the SHA-256");
    }

    @Test
    void refusesADamagedArchive() {
        byte[] damaged = server.file(PIECES).clone();
        Arrays.fill(damaged, 5000, 5100, (byte) 7);
        server.serve(PIECES, damaged);
        assertRefused("a damaged gzip file");
        server.serve(PIECES, Arrays.copyOf(server.file(WEIGHTS), 3000));
        assertRefused("a damaged gzip file");
        server.serve(PIECES, "<html>no such page</html>".getBytes(StandardCharsets.UTF_8));
        assertRefused("a damaged gzip file");
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        server.serve(WEIGHTS, RegistryServer.packed(new byte[50_000_000]));
        assertRefused("more than 978688 bytes unpacked");
    }

    @Test
    void refusesWhatIsNoModelEvenWhenNothingSaysSo() throws IOException {
        server.serve(server.registry(false));
        server.serve(WEIGHTS, RegistryServer.packed("no model at all".getBytes(StandardCharsets.UTF_8)));
        assertRefused("found");
        assertFalse(Files.exists(folder.resolve("es-en")));
    }

    @Test
    void saysWhatTheServerAnswered() {
        server.serve(registryWithout("models/plain/vocab.spm.gz"));
        assertRefused("answered 404");
    }

    private String registryWithout(String path) {
        try {
            return server.registry(true).replace(path, "models/gone.gz");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void keepsWhatIsThereWhenTheNewOneIsBroken() {
        install("es-en");
        server.serve(PIECES, new byte[10]);
        assertRefused("a damaged gzip file");
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void pinsWhatTheRegistryHasNoHashFor() throws IOException {
        server.serve(server.registry(false));
        install("es-en");
        byte[] pieces = Files.readAllBytes(Path.of("src/core/test/resources/mt/plain/vocab.spm"));
        byte[] longer = Arrays.copyOf(pieces, pieces.length + 2);
        longer[pieces.length] = (byte) (15 << 3);
        server.serve(PIECES, RegistryServer.packed(longer));
        assertRefused("as when it was first installed");
        installed().remove("es-en");
        install("es-en");
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void verifiesWhatIsInstalled() throws IOException {
        install("es-en");
        Path pieces = folder.resolve("es-en/vocab.spm");
        Files.writeString(pieces, "x", java.nio.file.StandardOpenOption.APPEND);
        assertTrue(installed().damages("es-en").get(0).startsWith(pieces + ": found 260385 bytes"));
        Files.delete(pieces);
        assertTrue(installed().damages("es-en").get(0).endsWith("is not there"));
        Files.delete(folder.resolve("es-en/lock.json"));
        assertTrue(installed().damages("es-en").get(0).endsWith("is missing or broken"));
    }

    @Test
    void installsOneAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<?>> installations = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            installations.add(threads.submit(() -> install("es-en")));
        }
        for (Future<?> installation : installations) {
            installation.get();
        }
        threads.shutdown();
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void installsFromAFolder() throws IOException {
        Path mirror = Files.createDirectories(folder.resolve("mirror"));
        Files.writeString(mirror.resolve("models.json"), server.registry(true));
        for (String name : List.of("model.bin", "lex.bin", "vocab.spm")) {
            Path file = mirror.resolve("models/plain/" + name + ".gz");
            Files.createDirectories(file.getParent());
            Files.write(file, server.file("models/plain/" + name + ".gz"));
        }
        install("es-en", RegistryMirror.at(mirror.toString()));
        assertEquals(List.of(), server.asked());
        assertEquals(List.of(), installed().damages("es-en"));
    }

    @Test
    void saysThatTheRegistryCannotBeReached() {
        RegistryMirror mirror = mirror();
        server.close();
        String message = String.valueOf(
                assertThrows(DigestFailure.Resource.class, mirror::registry).getMessage());
        assertTrue(message.contains("cannot be read") && message.contains("--from"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html></html>                                                           | something other than JSON",
                "{\"models\": []}                                                        | no 'models'",
                "{\"models\": {\"../x\": []}}                                            | the pair '../x'",
                "{\"models\": {\"es-en\": [{\"files\": {}}]}}                            | no file 'model'",
                "{\"models\": {\"es-en\": [{\"files\": {\"model\": {\"path\": \"../../etc/passwd\"}}}]}} | the path",
                "{\"models\": {\"es-en\": [{\"files\": {\"model\": {\"path\": \"/etc/passwd\"}}}]}}      | the path",
                "{\"models\": {\"es-en\": [{\"files\": {\"model\": {\"path\": \"a\", \"uncompressedHash\": \"zz\"}}}]}} | the hash",
            })
    void refusesOtherRegistries(String json, String said) {
        server.serve(json);
        String message = String.valueOf(assertThrows(DigestFailure.Resource.class, () -> mirror().registry())
                .getMessage());
        assertTrue(message.contains(said), message);
    }

    private void assertRefused(String said) {
        String message = String.valueOf(assertThrows(DigestFailure.Resource.class, () -> install("es-en"))
                .getMessage());
        assertTrue(message.contains(said), message);
    }

    private void install(String pair) {
        install(pair, mirror());
    }

    private void install(String pair, RegistryMirror mirror) {
        ModelRegistry registry = mirror.registry();
        new ModelInstaller(folder, mirror, (file, bytes) -> {})
                .install(registry, registry.best(pair, null).orElseThrow());
    }

    private RegistryMirror mirror() {
        return RegistryMirror.at(server.address());
    }

    private InstalledModels installed() {
        return new InstalledModels(folder);
    }

    private static List<String> names(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
