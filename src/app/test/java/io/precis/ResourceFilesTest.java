package io.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data files of all modules: no two have the same content, but for those named here. */
class ResourceFilesTest {
    private static final Path SOURCES = Path.of("src");

    /** Files that are the same, and why they may be. */
    private static final Map<List<String>, String> SAME_ON_PURPOSE = Map.of(
            List.of(
                    "core/main/resources/lang/bg/people.txt",
                    "core/main/resources/lang/ru/people.txt",
                    "core/main/resources/lang/uk/people.txt"),
            "Faker's names in Cyrillic letters, which lists.mjs writes for each language of that script",
            List.of("core/test/resources/mt/natural/lex.bin", "core/test/resources/mt/plain/lex.bin"),
            "the folder of a model is whole by itself",
            List.of("core/test/resources/mt/natural/vocab.spm", "core/test/resources/mt/plain/vocab.spm"),
            "the folder of a model is whole by itself",
            List.of(
                    "batch/test/resources/golden/edition/expected/rejected.jsonl",
                    "batch/test/resources/golden/nightly/expected/rejected.jsonl",
                    "batch/test/resources/golden/words/expected/rejected.jsonl"),
            "a run that rejects nothing leaves an empty file");

    @Test
    void noFileIsThereTwice() throws IOException {
        Map<String, List<String>> byContent = new TreeMap<>();
        for (Path file : resources()) {
            byContent
                    .computeIfAbsent(hash(file), hash -> new ArrayList<>())
                    .add(SOURCES.relativize(file).toString().replace('\\', '/'));
        }

        assertEquals(
                SAME_ON_PURPOSE.keySet().stream().map(List::toString).sorted().toList(),
                byContent.values().stream()
                        .filter(files -> files.size() > 1)
                        .map(List::toString)
                        .sorted()
                        .toList());
    }

    private static List<Path> resources() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> modules = Files.list(SOURCES)) {
            for (Path module : modules.sorted().toList()) {
                for (String part : List.of("main", "test")) {
                    Path folder = module.resolve(part).resolve("resources");
                    if (Files.isDirectory(folder)) {
                        try (Stream<Path> files = Files.walk(folder)) {
                            files.filter(Files::isRegularFile).sorted().forEach(all::add);
                        }
                    }
                }
            }
        }
        return all;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
