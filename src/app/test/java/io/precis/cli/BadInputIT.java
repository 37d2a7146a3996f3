package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands do with input that is wrong in every known way, and with an output that cannot be written. */
class BadInputIT {
    private static final JsonMapper JSON = new JsonMapper();

    /** Each bad article by its place, with the reason it is rejected for. */
    private static final List<String> REJECTED = List.of(
            "in/binary.txt binary",
            "in/broken.txt:1 unreadable",
            "in/cells.csv:3 malformed",
            "in/empty.csv empty",
            "in/empty.jsonl empty",
            "in/empty.txt empty",
            "in/gone.txt unreadable",
            "in/lines.jsonl:2 malformed",
            "in/lines.jsonl:3 duplicate-id",
            "in/lines.jsonl:4 malformed",
            "in/quote.csv:2 malformed",
            "in/space.txt empty");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeInput() throws IOException {
        write("job.yaml", "job: bad\ninput:\n  - path: in\noutput:\n  folder: out\n  formats: [jsonl]\n");
        write("in/binary.txt", "\u0000\u0001\u0002\u0003 binary \u0000\u0000");
        Files.write(folder.resolve("in/broken.txt"), bytes("Caf\u00E9 caf\u00E9 caf\u00E9 ", 0xC3, ' ', 'o', 'n'));
        write("in/cells.csv", "id,title,text\nc1,T,A good row stands here.\nc2,T\nc3,T,Another good row.\n");
        write("in/empty.csv", "");
        write("in/empty.jsonl", "");
        write("in/empty.txt", "");
        Files.createSymbolicLink(folder.resolve("in/gone.txt"), Path.of("nowhere"));
        write("in/lines.jsonl", """
                {"id": "l1", "text": "A good line stands here."}
                ["no object"]
                {"id": "l1", "text": "The same id again."}
                {"id": "l4", "text": "It breaks""");
        write("in/quote.csv", "id,text\nq1,\"never closed\nq2,A good row after it.\n");
        write("in/space.txt", " \n\t\n");
        write("in/word.txt", "Fire");
    }

    @Test
    void aRunRejectsEachWithItsPlaceAndDigestsTheRest() throws Exception {
        Launched run = Launched.with("run", job(), "--date", "2026-11-02", "--quiet");

        assertEquals(7, run.code(), run.err());
        String rejections = folder.resolve("out/rejected.jsonl").toRealPath().toString();
        assertTrue(run.err().contains("12 of 17 articles rejected, the job allows 5%"), run.err());
        assertTrue(run.err().contains("rejected.jsonl says why"), run.err());
        assertEquals(
                REJECTED,
                Files.readAllLines(Path.of(rejections)).stream()
                        .map(JSON::readTree)
                        .map(BadInputIT::place)
                        .toList());
        assertEquals(
                List.of("c1", "c3", "l1", "q2", "in/word.txt"),
                Files.readAllLines(folder.resolve("out/digest.jsonl")).stream()
                        .map(line -> JSON.readTree(line).get("id").asString())
                        .toList());
    }

    @Test
    void summarizeSaysEachInASentenceAndDigestsTheRest() throws Exception {
        Launched digested = Launched.with(
                "summarize",
                "--format",
                "jsonl",
                "--language",
                "en",
                folder.resolve("in").toString());

        assertEquals(3, digested.code(), digested.err());
        assertEquals(5, digested.out().lines().count());
        List<String> said = digested.err()
                .lines()
                .filter(line -> line.startsWith("precis: "))
                .toList();
        assertEquals(REJECTED.size(), said.size(), digested.err());
        for (int i = 0; i < said.size(); i++) {
            String place = REJECTED.get(i).split(" ")[0];
            assertTrue(said.get(i).contains(place + ": found "), said.get(i));
            assertTrue(said.get(i).contains(", expected "), said.get(i));
        }
        assertFalse(digested.err().contains("\tat "), digested.err());
    }

    @Test
    void theLastErrorIsALineOfJsonWhereTheLogIs() throws Exception {
        Files.writeString(folder.resolve("out"), "in the way");

        JsonNode output = lastLine(Launched.with("run", job(), "--log-format", "json"));
        JsonNode usage = lastLine(Launched.with("run", job(), "--log-format=json", "--date", "soon"));
        JsonNode traced = lastLine(Launched.with("run", "nosuch.yaml", "--log-format", "json", "--verbose"));
        Files.delete(folder.resolve("out"));
        JsonNode rejected = lastLine(Launched.with("run", job(), "--log-format", "json"));

        assertEquals(4, output.get("exitCode").asInt());
        assertTrue(output.get("message").asString().contains("out is a file, expected a folder"), output.toString());
        assertEquals(2, usage.get("exitCode").asInt());
        assertEquals(5, traced.get("exitCode").asInt());
        assertTrue(traced.get("trace").asString().contains("\tat "), traced.toString());
        assertEquals(7, rejected.get("exitCode").asInt());
    }

    @Test
    void historySaysHowToResumeAfterAFullDisk() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Path part = Files.createDirectories(folder.resolve("else")).resolve("digest.jsonl.part");
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        String elsewhere = folder.resolve("else").toString();

        Launched full = Launched.with("run", job(), "--date", "2026-11-02", "--output", elsewhere);
        Launched history = Launched.with("history", job(), "--output", elsewhere);
        Launched none = Launched.with("history", job());
        Files.delete(part);
        Launched resumed = Launched.with("run", job(), "--date", "2026-11-02", "--output", elsewhere);

        assertEquals(4, full.code(), full.err());
        assertTrue(full.err().contains("the disk is full; free some space"), full.err());
        assertTrue(history.out().startsWith("2026-11-02  bad  failed, 0 digested, 0 rejected"), history.out());
        assertTrue(
                history.out()
                        .contains("resume it with: precis run " + job() + " --date 2026-11-02 --output " + elsewhere),
                history.out());
        assertEquals(
                "no run yet; 'precis run " + job() + "' makes the first",
                none.out().strip());
        assertEquals(7, resumed.code(), resumed.err());
        assertEquals(5, Files.readAllLines(folder.resolve("else/digest.jsonl")).size());
    }

    @Test
    void ofTwoRunsAtOnceOnlyOneWrites() throws Exception {
        CompletableFuture<Launched> other = CompletableFuture.supplyAsync(this::run);
        List<Launched> both = List.of(run(), other.join());

        assertTrue(both.stream().anyMatch(run -> run.code() == 7), both.toString());
        for (Launched run : both) {
            // The second run found the first still running, or already finished.
            boolean second = run.code() == 6 && run.err().contains("another run is using ")
                    || run.code() == 0 && run.err().contains("is finished already");
            assertTrue(run.code() == 7 || second, run.toString());
        }
        assertEquals(1, both.stream().filter(run -> run.code() == 7).count(), both.toString());
        assertEquals(5, Files.readAllLines(folder.resolve("out/digest.jsonl")).size());
        assertEquals(
                12, Files.readAllLines(folder.resolve("out/rejected.jsonl")).size());
    }

    private Launched run() {
        try {
            return Launched.with("run", job(), "--date", "2026-11-02");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFullStandardOutputIsSaidInASentence() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (String command : List.of("--help", "languages", "read input/minsk.txt")) {
            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' io.precis.Main "
                                    + command + " > /dev/full")
                    .start();

            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(4, process.waitFor(), command + ": " + err);
            assertTrue(err.startsWith("precis: standard output cannot be written"), err);
            assertEquals(1, err.lines().count(), err);
        }
    }

    private static JsonNode lastLine(Launched failed) {
        List<String> lines = failed.err().lines().toList();
        assertEquals("", failed.out());
        return JSON.readTree(lines.get(lines.size() - 1));
    }

    private static String place(JsonNode rejection) {
        JsonNode line = rejection.get("line");
        return rejection.get("source").asString() + (line.isNull() ? "" : ":" + line.asInt()) + " "
                + rejection.get("reason").asString();
    }

    private String job() {
        return folder.resolve("job.yaml").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static byte[] bytes(String text, int... more) {
        byte[] begin = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(begin, begin.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[begin.length + i] = (byte) more[i];
        }
        return all;
    }
}
