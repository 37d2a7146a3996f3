package io.precis.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.translate.engine.TranslationRoute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslatorTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final Language GERMAN = new Language("de");

    @TempDir
    private Path models;

    @Test
    void translatesWithAnInstalledModel() throws IOException {
        install("es-en");
        TranslationRoute route = into(ENGLISH).route(new Language("es-MX")).orElseThrow();
        assertEquals("firefox es-en", route.name());
        assertEquals(
                List.of("The dog eats.", "Twelve houses."), route.translate(List.of("El perro come.", "Doce casas.")));
    }

    @Test
    void goesByWayOfEnglish() throws IOException {
        install("es-en");
        install("en-de");
        assertEquals(
                "firefox es-en-de", into(GERMAN).route(SPANISH).orElseThrow().name());
    }

    @Test
    void saysWhatWouldHelp() {
        Translator translator = into(new Language("fr"));
        assertTrue(translator.route(GERMAN).isEmpty());
        assertEquals("de-fr: no engine here; precis models install de-en en-fr", translator.help(GERMAN));
    }

    @Test
    void saysThatAModelIsDamaged() throws IOException {
        install("es-en");
        Files.writeString(models.resolve("es-en/model.bin"), "no model");
        Translator translator = into(ENGLISH);
        assertTrue(translator.route(SPANISH).isEmpty());
        assertTrue(translator.help(SPANISH).contains("model.bin: found"), translator.help(SPANISH));
    }

    @Test
    void knowsWhatIsForeign() {
        assertFalse(into(ENGLISH).isForeign(new Language("en-GB")));
        assertFalse(into(ENGLISH).isForeign(Language.UNKNOWN));
        assertTrue(into(ENGLISH).isForeign(GERMAN));
    }

    private Translator into(Language to) {
        return new Translator(
                new TranslationOptions(to, EngineChoice.FIREFOX, models.toString(), null, false, List.of()));
    }

    private void install(String pair) throws IOException {
        Path folder = Files.createDirectories(models.resolve(pair));
        try (Stream<Path> files = Files.list(Path.of("src/core/test/resources/mt/plain"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
