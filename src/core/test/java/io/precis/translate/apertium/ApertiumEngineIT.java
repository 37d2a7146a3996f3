package io.precis.translate.apertium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.article.Language;
import io.precis.translate.engine.TranslationRoute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the real Apertium, which .ci/run installs. */
class ApertiumEngineIT {
    private static final List<String> SPANISH = List.of(
            "El alcalde llegó a Toledo el martes.",
            "¿Quién abre? Los médicos [dijeron] que *no*, con $100 y 5 % <de> {más} \\ ^a/b@c.",
            "hola",
            "  Zxcvbn   come  pan. ",
            "",
            "«No», dijo.");

    private static final List<String> FRENCH = List.of("Le maire arrive mardi.", "Sept communes ferment.");

    private static final Path MODES = Path.of("/usr/share/apertium/modes");

    /** Links to the two modes alone: with more of them the way from French to English may be another. */
    @TempDir
    private static Path only;

    @BeforeAll
    static void linkModes() throws IOException {
        for (String mode : List.of("spa-eng.mode", "fr-es.mode")) {
            assumeTrue(
                    Files.exists(MODES.resolve(mode)),
                    "skipped: Apertium is not here (apt-get install apertium apertium-eng-spa apertium-fr-es)");
            Files.createSymbolicLink(only.resolve(mode), MODES.resolve(mode));
        }
    }

    @Test
    void givesWhatApertiumGivesByHand() throws IOException {
        TranslationRoute route = route("es", "en");
        assertEquals("apertium es-en (rule-based)", route.name());
        assertEquals(byHand(SPANISH, "spa-eng"), route.translate(SPANISH));
    }

    @Test
    void goesByWayOfSpanish() throws IOException {
        TranslationRoute route = route("fr", "en");
        assertEquals("apertium fr-es-en (rule-based)", route.name());
        assertEquals(byHand(byHand(FRENCH, "fr-es"), "spa-eng"), route.translate(FRENCH));
    }

    @Test
    void servesThreadsOneAfterTheOther() throws Exception {
        TranslationRoute route = route("es", "en");
        List<String> expected = byHand(SPANISH, "spa-eng");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> results = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            results.add(threads.submit(() -> route.translate(SPANISH)));
        }
        for (Future<List<String>> result : results) {
            assertEquals(expected, result.get());
        }
        threads.shutdown();
    }

    private static TranslationRoute route(String from, String to) {
        return new ApertiumEngine(new InstalledModes(InstalledModes.in(only)))
                .route(new Language(from), new Language(to))
                .orElseThrow();
    }

    private static List<String> byHand(List<String> sentences, String mode) throws IOException {
        List<String> results = new ArrayList<>();
        for (String sentence : sentences) {
            ProcessBuilder apertium = new ProcessBuilder("apertium", "-u", mode);
            apertium.environment().remove("APERTIUM_DATADIR");
            Process process = apertium.start();
            process.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            results.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return results;
    }
}
