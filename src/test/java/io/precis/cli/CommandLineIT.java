package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.failure.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void helpNamesEveryCommandAndExitCode() throws Exception {
        Launched help = Launched.with("--help");

        assertEquals(0, help.code());
        for (String command : List.of(
                "run",
                "summarize",
                "translate",
                "models",
                "read",
                "split",
                "evaluate",
                "languages",
                "init",
                "history",
                "generate-completion")) {
            assertTrue(help.out().contains("  " + command + " "), command);
        }
        for (ExitCode code : ExitCode.values()) {
            assertTrue(help.out().contains("  " + code.code() + "  " + code.meaning()), code.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "summarize",
                "translate",
                "models",
                "read",
                "split",
                "evaluate",
                "languages",
                "init",
                "history"
            })
    void everyCommandHasHelp(String command) throws Exception {
        Launched help = Launched.with(command, "--help");

        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: precis " + command), help.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|sumarize|there is no command 'sumarize', did you mean 'summarize'?",
                "2|summarize --sentnces 3 -|there is no option '--sentnces', did you mean '--sentences'?",
                "2|run a.yaml b.yaml|found 'b.yaml' where nothing more is expected; see 'precis run --help'",
                "2|run|missing required parameter: 'JOB.yaml'; see 'precis run --help'",
                "2|run jobs/nightly.yaml -D summary|should be in KEY=VALUE format but was summary",
                "2|split input|'input' is a folder, expected a file or -",
                "3|evaluate nosuch.jsonl|nosuch.jsonl: there is no such file, expected a file of JSON lines",
                "3|split nosuch.txt|there is no file or folder 'nosuch.txt'",
                "4|init README.md|README.md is a file, expected a folder; name another place",
                "4|init README.md/x|README.md is a file, expected a folder; name another place",
                "5|run jobs|'jobs' is a folder, expected a job file",
                "5|run jobs/nightli.yaml|did you mean 'nightly.yaml'?",
                "5|run jobs/nightly.yaml -D sumary.words=9|unknown key 'sumary', did you mean 'summary'?",
                "5|run jobs/nightly.yaml -D output.csv.dialect=exel|did you mean 'excel'?",
                "2|summarize --language english -|did you mean 'en'?",
                "2|summarize --sentences many -|'many' is not an int",
                "2|summarize --sentences 0 -|--sentences: found 0, expected 1 or more",
                "2|summarize --words 5 --ratio 0.5 -|mutually exclusive",
                "2|summarize --language e -|--language: found 'e', expected a BCP 47 language tag",
                "2|summarize --format xml -|expected one of csv, json, jsonl, markdown, text but found 'xml'",
                "2|summarize --date yesterday -|expected a day such as 2026-11-02 but found 'yesterday'",
                "3|summarize nosuch.txt|there is no file or folder 'nosuch.txt'",
                "5|run nosuch.yaml|there is no job file 'nosuch.yaml'; 'precis init' writes a first one",
                "3|summarize -|-: found no text, expected at least one word",
            })
    void saysInASentenceWhatIsWrong(int code, String arguments, String message) throws Exception {
        Launched failed = Launched.with(arguments.split(" "));

        assertEquals(code, failed.code(), failed.err());
        assertTrue(failed.err().startsWith("precis: ") && failed.err().contains(message), failed.err());
        assertEquals(
                1,
                failed.err().lines().filter(line -> !line.startsWith("SLF4J")).count(),
                failed.err());
        assertEquals("", failed.out());
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
    void theFirstJobFileWorks() throws Exception {
        Path job = folder.resolve("first.yaml");
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/a.txt"), "A first article stands here. It is short.");

        assertEquals(0, Launched.with("init", job.toString()).code());
        Path night = folder.resolve("night.articles");
        Launched run =
                Launched.with("", List.of("-Dprecis.night=" + night), "run", job.toString(), "--date", "2026-11-02");

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("output/digest/2026-11-02/digest.csv")), run.err());
        assertEquals("1\n", Files.readString(night), "what the launcher chooses a compiler by");
        Launched again = Launched.with("init", job.toString());
        assertEquals(ExitCode.OUTPUT.code(), again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        Launched history = Launched.with("history", job.toString());
        assertTrue(history.out().startsWith("2026-11-02  digest  finished, 1 digested, 0 rejected"), history.out());
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/a.txt"), "A first article stands here.");
        Path job = folder.resolve("digest.yaml");
        Launched.with("init", job.toString());

        Launched dry = Launched.with("run", job.toString(), "--dry-run");

        assertEquals(0, dry.code(), dry.err());
        assertTrue(dry.out().contains("input/a.txt"), dry.out());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void logsAsJsonWhereAsked() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "A first article stands here.");

        Launched run = Launched.with(
                "run",
                "jobs/nightly.yaml",
                "--input",
                folder.resolve("a.txt").toString(),
                "--output",
                folder.resolve("out").toString(),
                "--log-format",
                "json");

        assertEquals(0, run.code(), run.err());
        // The schema validator, on the tests' class path only, brings a logger that complains.
        run.err()
                .lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .forEach(line -> assertTrue(JSON.readValue(line, Map.class).containsKey("message"), line));
    }

    @Test
    void aReaderThatGoesAwayIsNoError() throws IOException, InterruptedException {
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
