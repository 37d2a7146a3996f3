package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.article.Rejection;
import io.precis.failure.DigestFailure;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFinderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name : List.of(
                "jobs/a.yaml",
                "input/minsk.txt",
                "input/Zug.txt",
                "input/sub/b.csv",
                "input/.hidden",
                "input/.git/c.txt",
                "input/\u00F6.txt")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createDirectories(root.resolve("void/.x"));
    }

    private List<String> names(String path) {
        return InputFinder.expand(path, root.resolve("jobs"), InputFormat.AUTO, FieldNames.DEFAULT).stream()
                .map(InputFile::name)
                .toList();
    }

    private String failure(String path) {
        return String.valueOf(
                assertThrows(DigestFailure.Input.class, () -> names(path)).getMessage());
    }

    @Test
    void listsFolderByNameWithoutHiddenFiles() {
        assertEquals(
                List.of("input/Zug.txt", "input/minsk.txt", "input/sub/b.csv", "input/\u00F6.txt"), names("../input"));
        assertEquals(names("../input"), names("./../input/"));
    }

    @ParameterizedTest
    @CsvSource({
        "../input/minsk.txt, input/minsk.txt",
        "../input/.hidden, input/.hidden",
        "../input/*.csv, ",
        "../input/**/*.csv, input/sub/b.csv",
        "../*/m*.txt, input/minsk.txt",
        "'../input/{minsk,none}.txt', input/minsk.txt",
        "a.yaml, a.yaml",
        "., a.yaml",
        "*.yaml, a.yaml",
        "-, -",
    })
    void namesFilesAsTheUserDid(String path, String name) {
        if (name == null) {
            assertTrue(failure(path).contains("no file matches"));
        } else {
            assertEquals(List.of(name), names(path));
        }
    }

    @Test
    void suggestsTheNearestFileForAMissingOne() {
        assertTrue(failure("../inptu").contains("did you mean 'input'?"), failure("../inptu"));
        assertTrue(failure("../input/minsk").contains("did you mean 'minsk.txt'?"));
        assertTrue(failure("../inputs/minsk.txt").contains("did you mean 'input'?"));
        assertTrue(failure("../nothing-like-it").startsWith("there is no file or folder '../nothing-like-it'"));
        assertTrue(failure("../inptu/*.txt").contains("did you mean 'input'?"));
    }

    @Test
    void saysThatFolderIsEmpty() {
        assertEquals(
                "the folder '../void' holds no file to read; put articles into it or name another", failure("../void"));
    }

    @Test
    void rejectsAnEmptyName() {
        assertEquals("found an empty name, expected a file, folder or glob", failure(""));
    }

    @Test
    void followsALinkToAParentOnceAndListsABrokenLink() throws IOException {
        Files.createSymbolicLink(
                root.resolve("input/sub/up"), Path.of("..").resolve("..").resolve("input"));
        Files.createSymbolicLink(root.resolve("input/sub/gone.txt"), Path.of("nowhere.txt"));

        assertEquals(
                List.of(
                        "input/Zug.txt",
                        "input/minsk.txt",
                        "input/sub/b.csv",
                        "input/sub/gone.txt",
                        "input/\u00F6.txt"),
                names("../input"));
    }

    @Test
    void rejectsABrokenLinkWhenItIsOpened() throws IOException {
        Files.createSymbolicLink(root.resolve("input/gone.txt"), Path.of("nowhere.txt"));
        InputFile gone = InputFinder.expand("input", root, InputFormat.AUTO, FieldNames.DEFAULT).stream()
                .filter(file -> file.name().equals("input/gone.txt"))
                .findFirst()
                .orElseThrow();

        try (ArticleSource source = ArticleSources.open(gone)) {
            assertEquals(
                    "input/gone.txt: found a link whose target does not exist, expected a readable file",
                    ArticleReading.rejection(source.next()).sentence());
        }
    }

    @Test
    void goesOnAfterAFolderWithoutReadPermission() throws IOException {
        Path locked = root.resolve("input/sub");
        assumeTrue(locked.toFile().setReadable(false), "needs permissions");
        assumeFalse(Files.isReadable(locked), "root may look into everything");
        try {
            List<InputFile> files = InputFinder.expand("input", root, InputFormat.AUTO, FieldNames.DEFAULT);

            assertEquals("input/sub", files.get(2).name());
            try (ArticleSource source = ArticleSources.open(files.get(2))) {
                assertEquals(
                        "input/sub: found no permission to read it, expected a readable file",
                        ArticleReading.rejection(source.next()).sentence());
            }
        } finally {
            assertTrue(locked.toFile().setReadable(true));
        }
    }

    @Test
    void rejectsAFolderWhereAFileWas() throws IOException {
        InputFile file = new InputFile(root.resolve("input"), "input", InputFormat.TEXT, FieldNames.DEFAULT);

        try (ArticleSource source = ArticleSources.open(file)) {
            Rejection rejection = ArticleReading.rejection(source.next());
            assertEquals(Rejection.Reason.UNREADABLE, rejection.reason());
            assertEquals("a readable file", rejection.expected());
        }
    }
}
