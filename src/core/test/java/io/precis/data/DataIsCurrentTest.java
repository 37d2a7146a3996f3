package io.precis.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The generated files that are committed are those that {@code ./mvnw -Pdata} writes. */
class DataIsCurrentTest {
    private static final Path FOLDER = Path.of("src/core/main/resources/lang");

    private static Map<String, String> generated = Map.of();

    @BeforeAll
    static void generate() throws IOException {
        generated = GenerateData.files(FOLDER);
    }

    @Test
    void committedDataIsWhatCldrGives() throws IOException {
        for (Map.Entry<String, String> file : generated.entrySet()) {
            String committed = Files.readString(FOLDER.resolve(file.getKey()), StandardCharsets.UTF_8);
            assertEquals(file.getValue(), committed, file.getKey() + " is stale: run ./mvnw -Pdata");
        }
    }

    @Test
    void noGeneratedFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertEquals(
                    new TreeSet<>(generated.keySet()),
                    files.filter(file -> file.getFileName().toString().startsWith("cldr-"))
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** What a new language changes in the folders of the others, so that nobody is surprised by 34 changed files. */
    @Test
    void aNewLanguageAddsItsNameToEveryEditionAndChangesNothingElse() {
        Map<String, String> before = GenerateData.files(List.of("de", "en"));
        Map<String, String> after = GenerateData.files(List.of("de", "en", "sv"));

        assertEquals("language\tsv\tSchwedisch\n", added("de/cldr-edition.txt", before, after));
        assertEquals("language\tsv\tSwedish\n", added("en/cldr-edition.txt", before, after));
        assertEquals(others(before), others(after));
    }

    /** The end of a file; fails unless the rest is as it was. */
    private static String added(String file, Map<String, String> before, Map<String, String> after) {
        String whole = String.valueOf(after.get(file));
        String old = String.valueOf(before.get(file));
        assertEquals(old, whole.substring(0, old.length()), file);
        return whole.substring(old.length());
    }

    private static Map<String, String> others(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(file -> file.startsWith("sv/") || file.endsWith("/cldr-edition.txt"));
        return others;
    }
}
