package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user meets them: in a process of their own. */
class CommandLineIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String WRAPPED = """
            Dr. Lind opened the meeting in the old town hall a little after nine in
            the morning and closed it three hours later without a vote on any point
            of the agenda. Then she left by the back door and was not seen again.""";

    @TempDir
    private Path folder;

    @Test
    void evaluatePrintsARowASet() throws Exception {
        Path set = folder.resolve("ferries.jsonl");
        Files.writeString(set, """
                {"lang": "en", "text": "The ferry sank. Nobody was hurt.", "reference": "The ferry sank."}
                """);

        Launched evaluated =
                Launched.with("evaluate", "--scorer", "lead", "--sentences", "1", set.toString(), set.toString());

        assertEquals(0, evaluated.code(), evaluated::err);
        List<String> lines = evaluated.out().lines().toList();
        assertEquals(3, lines.size(), evaluated::out);
        assertTrue(lines.get(0).startsWith("set     lang    articles"), lines.get(0));
        assertTrue(
                lines.get(2).matches("ferries en +1  (100.00/100.00/100.00 +){3}[+]0[.]00 \\[[+]0[.]00, [+]0[.]00]"),
                lines.get(2));
    }

    @Test
    void digestsStandardInput() throws Exception {
        Launched digested = Launched.with(
                "The mayor resigned on Friday. She had held office since 1994.\n",
                List.of(),
                "summarize",
                "--sentences",
                "1",
                "--date",
                "2023-02-25",
                "--format",
                "json",
                "-");

        JsonNode article = JSON.readTree(digested.out()).get("articles").get(0);
        assertEquals(0, digested.code(), digested.err());
        assertEquals("", digested.err());
        assertEquals(
                "The mayor resigned on Friday.",
                article.get("summary").get(0).get("text").asString());
        assertEquals("2023-02-24", article.get("dates").get(0).get("value").asString());
        assertEquals("en", article.get("language").get("tag").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fire", "消防", "🔥1", "പ്രളയം"})
    void aWordIsItsOwnSummary(String word) throws Exception {
        Launched digested = Launched.with(word, List.of(), "summarize", "--format", "jsonl", "-");

        assertEquals(0, digested.code(), digested.err());
        assertEquals(
                word,
                JSON.readTree(digested.out()).get("summary").get(0).get("text").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha", "ml", "am", "und", "zh-Hant", "qaa-Latn", "x-martian"})
    void anyWellFormedTagIsAccepted(String tag) throws Exception {
        Launched digested = Launched.with(
                "Wannan labari ne. Na biyu.", List.of(), "summarize", "--language", tag, "--format", "jsonl");

        assertEquals(0, digested.code(), digested.err());
        assertEquals(
                tag, JSON.readTree(digested.out()).get("language").get("tag").asString());
    }

    @Test
    void offsetsIndexTheTextThatReadPrints() throws Exception {
        String file = "input/retraites-locales.txt";
        String text = JSON.readTree(
                        Launched.with("read", "--format", "jsonl", file).out())
                .get("text")
                .asString();

        JsonNode digest = JSON.readTree(
                Launched.with("summarize", "--format", "jsonl", file).out());

        int[] points = text.codePoints().toArray();
        int checked = 0;
        for (String part : List.of("summary", "dates", "figures")) {
            for (JsonNode item : digest.get(part)) {
                int start = item.get("start").asInt();
                int end = item.get("end").asInt();
                assertEquals(item.get("text").asString(), new String(points, start, end - start));
                checked++;
            }
        }
        assertTrue(checked > 8, "only " + checked + " offsets");
    }

    @Test
    void splitsLinesOfJson() throws Exception {
        Launched split = Launched.with(
                "{\"id\": \"x\", \"language\": \"en\", \"text\": \"\\uD83D\\uDE00 One. Two!\"}\n",
                List.of(),
                "split",
                "--jsonl");

        assertEquals("{\"id\":\"x\",\"sentences\":[[0,6],[7,11]]}\n", split.out());
    }

    @Test
    void printsOneSentenceALine() throws Exception {
        Launched split = Launched.with(WRAPPED, List.of(), "split", "--language", "en");

        assertEquals(WRAPPED.replace('\n', ' ').replace(". Then", ".\nThen") + "\n", split.out());
    }

    @Test
    void goesOnAfterAFileItCannotRead() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A first article stands here. It is short.");
        Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
        Files.writeString(folder.resolve("c.txt"), "A third article stands here. It is short.");

        Launched digested = Launched.with("summarize", "--format", "jsonl", folder.toString());

        assertEquals(ExitCode.INPUT.code(), digested.code());
        assertEquals(2, digested.out().lines().count());
        assertTrue(digested.err().contains("b.txt: found "), digested.err());
    }

    @Test
    void summarizeLoadsNeitherSpringNorDatabaseNorYaml() throws Exception {
        Path log = folder.resolve("classes.txt");

        Launched digested = Launched.with(
                "", List.of("-Xlog:class+load:file=" + log), "summarize", "--language", "en", "input/minsk.txt");

        assertEquals(0, digested.code(), digested.err());
        String classes = Files.readString(log);
        assertTrue(classes.contains("io.precis.digest.Digester"));
        for (String heavy : List.of("org.springframework", "org.h2", "org.snakeyaml", "com.github.pemistahl")) {
            assertFalse(classes.contains(heavy), heavy);
        }
    }

    @Test
    void aReaderThatClosesThePipeIsNotAnError() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "'" + java + "' -cp '" + System.getProperty("java.class.path")
                                + "' io.precis.Main read input input input input | head -n 1")
                .start();

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals("", err);
    }
}
