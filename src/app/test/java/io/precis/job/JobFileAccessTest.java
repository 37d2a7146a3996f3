package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a job file is found and decoded. */
class JobFileAccessTest {
    @TempDir
    private Path folder;

    @Test
    void namesAMissingFile() {
        DigestFailure failure =
                assertThrows(DigestFailure.class, () -> JobFileReader.read("nosuch.yaml", JobOverrides.NONE));

        assertEquals("there is no job file 'nosuch.yaml'; 'precis init' writes an example", failure.getMessage());
    }

    @Test
    void namesTheJobFileThatMayHaveBeenMeant() throws IOException {
        Files.writeString(folder.resolve("nightly.yaml"), JobTexts.MINIMAL);
        String name = folder.resolve("nightli.yaml").toString();

        DigestFailure missing =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(name, JobOverrides.NONE));
        DigestFailure isFolder =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(folder.toString(), JobOverrides.NONE));

        assertEquals("there is no job file '" + name + "', did you mean 'nightly.yaml'?", missing.getMessage());
        assertTrue(String.valueOf(isFolder.getMessage()).contains("is a folder, expected a job file"));
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        assertEquals(
                "nightly",
                JobTexts.read(folder, "\uFEFF" + JobTexts.MINIMAL, JobOverrides.NONE)
                        .name());
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.write(file, new byte[] {'j', (byte) 0xE9, ':'});

        DigestFailure failure =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(file.toString(), JobOverrides.NONE));

        assertEquals(file + ": found bytes that are not UTF-8, expected a text file in UTF-8", failure.getMessage());
    }
}
