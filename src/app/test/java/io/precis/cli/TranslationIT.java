package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.translate.models.RegistryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models and translation as a user meets them, with a registry on loopback. */
class TranslationIT {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private RegistryServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RegistryServer();
        environment.put("PRECIS_MODEL_FOLDER", folder.resolve("models").toString());
        environment.put("PRECIS_MODEL_REGISTRY", server.address());
        // No Apertium, whatever this machine has.
        environment.put("APERTIUM_DATADIR", folder.toString());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listsInstallsVerifiesAndRemoves() throws Exception {
        Launched list = precis("models", "list");
        assertEquals(0, list.code(), list.err());
        assertTrue(list.out().startsWith("no model is installed in " + folder), list.out());
        assertTrue(list.out().contains("es-en         tiny            1 MB  FLORES BLEU 27.0 chrF 57.7"), list.out());

        Launched install = precis("models", "install", "es-en", "pt-en");
        assertEquals("installed es-en (tiny)\ninstalled pt-en (tiny)\n", install.out(), install.err());
        assertEquals(
                "es-en is whole\npt-en is whole\n", precis("models", "verify").out());

        Files.writeString(folder.resolve("models/es-en/lex.bin"), "x");
        Launched verify = precis("models", "verify");
        assertEquals(6, verify.code());
        assertEquals("pt-en is whole\n", verify.out());
        assertTrue(verify.err().contains("lex.bin: found 1 bytes"), verify.err());

        assertEquals("removed es-en\n", precis("models", "remove", "es-en").out());
        Launched here = precis("models", "list", "--installed");
        assertEquals(1, here.out().lines().count(), here.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models install es-eng | 2 | did you mean 'es-en'?",
                "models install es-en --architecture huge | 2 | no model 'es-en' of architecture 'huge'",
                "models install es-en --from /nowhere | 6 | /nowhere cannot be read",
                "models remove de-en | 2 | there is no model 'de-en'",
                "models remove ../x | 2 | there is no model '../x'",
                "models | 2 | expected list, install, verify or remove",
                "translate input/hochwasser.txt --to en | 6 | de-en: no engine here; precis models install de-en",
                "translate input/hochwasser.txt | 2 | '--to=TAG'",
                "translate input/hochwasser.txt --to english | 2 | did you mean 'en'?",
                "translate input/hochwasser.txt --to en --engine firefix | 2 | did you mean 'firefox'?",
                "translate input/hochwasser.txt --to en --server here | 2 | expected an address such as http://",
                "translate input/hochwasser.txt --to en --glossary none.csv | 5 | the glossary none.csv cannot be read",
            })
    void saysWhatIsWrong(String command, int code, String said) throws Exception {
        Launched launched = precis(command.split(" "));
        assertEquals(code, launched.code(), launched.err());
        assertTrue(launched.err().contains(said), launched.err());
        assertEquals(1, launched.err().lines().count(), launched.err());
    }

    @Test
    void translatesATextWithItsParagraphs() throws Exception {
        precis("models", "install", "es-en");
        Path text = folder.resolve("a.txt");
        Files.writeString(text, "El perro come. La casa vale 87 euros.\n\n\n  Juan dijo que Ana vive.\n");
        Launched translated = precis("translate", text.toString(), "--from", "es", "--to", "en");
        assertEquals(
                "The dog eats. The house costs 87 euros.\n\n\n  Juan said that Ana lives.\n",
                translated.out(),
                translated.err());
    }

    @Test
    void translatesTitleAndSummary() throws Exception {
        precis("models", "install", "es-en");
        Path article = folder.resolve("a.txt");
        Files.writeString(
                article, "---\nlanguage: es\n---\nEl perro come\n\nEl perro come. La casa vale 87 euros. Ana vive.\n");
        Launched launched = precis("summarize", "--to", "en", "--format", "json", article.toString());
        JsonNode translation = JSON.readTree(launched.out()).at("/articles/0/translation");
        assertEquals("firefox es-en", translation.path("engine").asString(), launched.err());
        assertEquals("The dog eats", translation.path("title").asString().replaceAll("\\.$", ""));
        assertEquals("The house costs 87 euros.", translation.at("/summary/1").asString());
    }

    @Test
    void aJobTranslatesWhatItCanAndSaysWhatItCannot() throws Exception {
        Path job = folder.resolve("job.yaml");
        Files.writeString(folder.resolve("terms.csv"), "source,target\nperro,hound\n");
        Files.writeString(job, """
                job: test
                input: [{path: in}]
                languages: [es, de, en]
                translate: {to: en}
                glossary: terms.csv
                models: fetch
                output: {folder: out, formats: [jsonl]}
                """);
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.txt"), "---\nlanguage: es\n---\nEl perro come. Ana vive.\n");
        Files.writeString(folder.resolve("in/b.txt"), "---\nlanguage: de\n---\nDer Hund schläft.\n");
        Files.writeString(folder.resolve("in/c.txt"), "---\nlanguage: en\n---\nThe dog sleeps.\n");

        Launched run = precis("run", job.toString());

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("installed the model es-en"), run.err());
        assertTrue(run.err().contains("the registry has no model de-en"), run.err());
        assertTrue(run.err().contains("translated  1 (es 1), warnings 0"), run.err());
        assertTrue(run.err().contains("originals   1 (de 1)"), run.err());
        assertTrue(run.err().contains("de-en: no engine here; precis models install de-en"), run.err());
        List<String> lines = Files.readAllLines(folder.resolve("out/digest.jsonl"));
        assertEquals(
                "The hound eats.",
                JSON.readTree(lines.get(0)).at("/translation/summary/0").asString());
        assertTrue(JSON.readTree(lines.get(1)).path("translation").isNull());
        assertTrue(JSON.readTree(lines.get(2)).path("translation").isNull());

        server.close();
        precis("models", "remove", "es-en");
        Launched without = precis("run", job.toString(), "--fresh");
        assertEquals(0, without.code(), without.err());
        assertTrue(without.err().contains("the run goes on without es-en, de-en"), without.err());
        assertFalse(Files.exists(folder.resolve("models/es-en")));
    }

    private Launched precis(String... arguments) throws Exception {
        return Launched.with(environment, arguments);
    }
}
