package io.precis.write.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.failure.DigestFailure;
import io.precis.write.DigestWriter;
import io.precis.write.Digests;
import io.precis.write.OutputFile;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableFileTest {
    @TempDir
    Path folder = Path.of("");

    private Path target = Path.of("");
    private Path part = Path.of("");

    @BeforeEach
    void nameFiles() {
        target = folder.resolve("night").resolve("digest.jsonl");
        part = folder.resolve("night").resolve("digest.jsonl.part");
    }

    @Test
    void continuesWhereItWasCommitted() throws IOException {
        long committed;
        try (ResumableFile file = ResumableFile.open(target, 0)) {
            file.write(bytes("one\n"));
            committed = file.commit();
            file.write(bytes("lost, because it was never committed"));
            file.flush();
        }
        assertEquals(4, committed);

        try (ResumableFile file = ResumableFile.open(target, committed)) {
            file.write(bytes("two\n"));
            assertEquals(8, file.commit());
        }
        assertFalse(Files.exists(target));
        ResumableFile.place(target);

        assertEquals("one\ntwo\n", Files.readString(target));
        assertFalse(Files.exists(part));
    }

    @Test
    void beginsAnewAtZero() throws IOException {
        Files.createDirectories(part.getParent());
        Files.writeString(part, "of a run that was given up");

        try (ResumableFile file = ResumableFile.open(target, 0)) {
            assertEquals(0, file.commit());
        }

        assertEquals(0, Files.size(part));
    }

    @Test
    void replacesWhatAnEarlierRunPlaced() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "old");
        try (ResumableFile file = ResumableFile.open(target, 0)) {
            file.write(bytes("new"));
            file.commit();
        }
        assertEquals("old", Files.readString(target));

        ResumableFile.place(target);
        ResumableFile.place(target);

        assertEquals("new", Files.readString(target));
    }

    @Test
    void refusesAFileShorterThanCommitted() throws IOException {
        Files.createDirectories(part.getParent());
        Files.writeString(part, "abc");

        DigestFailure failure = assertThrows(DigestFailure.Output.class, () -> ResumableFile.open(target, 4));

        assertTrue(said(failure).contains(part.toString()), said(failure));
        assertTrue(said(failure).contains("found 3 bytes, expected at least the 4"), said(failure));
        assertTrue(said(failure).contains("--fresh"), said(failure));
        assertEquals("abc", Files.readString(part));
    }

    @Test
    void namesAFileThatStandsWhereTheFolderShouldBe() throws IOException {
        Files.writeString(folder.resolve("night"), "a file");

        DigestFailure failure = assertThrows(DigestFailure.Output.class, () -> ResumableFile.open(target, 0));

        assertTrue(said(failure).contains("night is a file, expected a folder"), said(failure));
    }

    @Test
    void saysWhatToDoWhenThereIsNothingToPlace() {
        DigestFailure failure = assertThrows(DigestFailure.Output.class, () -> ResumableFile.place(target));

        assertEquals(
                "cannot write " + target + ": " + part
                        + " is not there; it was removed from outside, start over with --fresh",
                said(failure));
    }

    @Test
    void reportsAnInterruptedThreadAsInterrupted() throws IOException {
        try (ResumableFile file = ResumableFile.open(target, 0)) {
            file.write(bytes("text"));
            Thread.currentThread().interrupt();

            DigestFailure failure = assertThrows(DigestFailure.Interrupted.class, file::commit);

            assertTrue(said(failure).contains("the same command resumes"), said(failure));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full");
        Files.createDirectories(part.getParent());
        Files.createSymbolicLink(part, full);

        try (ResumableFile file = ResumableFile.open(target, 0)) {
            file.write(bytes("text"));
            DigestFailure failure = assertThrows(DigestFailure.Output.class, file::commit);

            assertEquals(
                    "cannot write " + part
                            + ": the disk is full; free some space and give the same command again, which resumes",
                    said(failure));
        }
    }

    @Test
    void carriesAResumedDigest() throws IOException {
        OutputFile json = OutputFormat.JSON.files().get(0);
        long committed;
        try (ResumableFile file = ResumableFile.open(target, 0)) {
            DigestWriter writer = json.open(file, Digests.OPTIONS, 0);
            writer.write(Digests.ferry());
            writer.flush();
            committed = file.commit();
            writer.write(Digests.gothic());
            writer.flush();
        }

        try (ResumableFile file = ResumableFile.open(target, committed)) {
            DigestWriter writer = json.open(file, Digests.OPTIONS, 1);
            for (int i = 1; i < Digests.all().size(); i++) {
                writer.write(Digests.all().get(i));
            }
            writer.finish();
            file.commit();
        }
        ResumableFile.place(target);

        assertEquals(Digests.write(json, Digests.OPTIONS, Digests.all()), Files.readString(target));
    }

    private static String said(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
