package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script, in a folder with a build in it. Its Java is mostly a script that prints how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    @TempDir
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        Files.copy(Path.of("precis"), home.resolve("precis"));
        Files.copy(Path.of("precis.jvm"), home.resolve("precis.jvm"));
        Files.createDirectories(home.resolve("target"));
        Files.createFile(home.resolve("target/precis.jar"));
        Files.createFile(home.resolve("target/precis.built"));
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s' \"$LC_ALL\"\n");
        assertTrue(java.toFile().setExecutable(true));
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, '', C.UTF-8",
        "LANG, C, C.UTF-8",
        "LC_ALL, POSIX, C.UTF-8",
        "LC_CTYPE, de_DE.ISO-8859-1, C.UTF-8",
        "LANG, de_DE.UTF-8, ''",
        "LC_ALL, fr_FR.utf8, fr_FR.utf8",
    })
    void fileNamesAreUtf8AlsoWhereTheLocaleDoesNotSaySo(String name, String value, String seen) throws Exception {
        assertEquals(seen, launched(Map.of("JAVA_HOME", home.resolve("jdk").toString(), name, value)));
    }

    @Test
    void aJavaHomeWithoutJavaIsSaidInASentence() throws Exception {
        String said = launched(Map.of("JAVA_HOME", home.toString()));

        assertTrue(said.startsWith("precis: JAVA_HOME is '" + home + "', but there is no bin/java in it"), said);
    }

    @Test
    void makesAnArchiveOfClassesBesideAFirstCallAndStartsFromItThen(@TempDir Path other) throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Files.copy(
                target.resolve("precis.jar"), home.resolve("target/precis.jar"), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(home.resolve("target/precis.built.new"));
        Files.move(
                home.resolve("target/precis.built.new"),
                home.resolve("target/precis.built"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createSymbolicLink(home.resolve("target/lib"), target.resolve("lib"));
        Path output = other.resolve("must/not/be/written");
        Map<String, String> java =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "PRECIS_OUTPUT", output.toString());

        String first = launched(java);
        Path archives = home.resolve("target/start");
        for (int i = 0; i < 6000 && (!Files.isDirectory(archives) || isEmpty(archives)); i++) {
            Thread.sleep(100);
        }

        assertFalse(isEmpty(archives), "no archive was made in ten minutes");
        Map<String, String> only = new HashMap<>(java);
        only.put("PRECIS_JAVA_OPTS", "-Xshare:on");
        assertEquals(first, launched(only), "with -Xshare:on the JVM starts from the archive or not at all");
        assertTrue(first.contains("precis summarize"), first);
        assertFalse(Files.exists(output));
    }

    @Test
    void aJobThatHadManyArticlesIsRunWithTheOptimisingCompiler() throws Exception {
        Path java = home.resolve("jdk/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.createDirectories(home.resolve("target/start"));
        Path job = Files.writeString(home.resolve("night.yaml"), "job: night\n");
        Map<String, String> environment =
                Map.of("JAVA_HOME", home.resolve("jdk").toString());

        List<String> first =
                launched(environment, "run", job.toString()).lines().toList();
        String note = first.stream()
                .filter(word -> word.startsWith("-Dprecis.night="))
                .findFirst()
                .orElseThrow();
        Files.writeString(Path.of(note.substring("-Dprecis.night=".length())), "20000\n");
        List<String> second =
                launched(environment, "run", job.toString()).lines().toList();
        List<String> other = launched(environment, "run", "other.yaml").lines().toList();

        assertTrue(first.contains("-XX:TieredStopAtLevel=1"), first.toString());
        assertFalse(second.contains("-XX:TieredStopAtLevel=1"), second.toString());
        assertTrue(other.contains("-XX:TieredStopAtLevel=1"), other.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "summarize a.txt, every short",
        "--help, every short",
        "help run, every short",
        "translate a.txt --to en, every translate",
        "summarize --to=en a.txt, every translate",
        "run night.yaml, every batch small",
        "--verbose run night.yaml, every batch small",
        "retry night.yaml, every batch small",
        "evaluate a.jsonl, every batch large",
    })
    void optionsComeFromTheFileBesideIt(String line, String options) throws Exception {
        Path java = home.resolve("jdk/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(home.resolve("precis.jvm"), """
                # a comment: it is none of these
                every: -Dkind=every
                short: -Dkind=short
                translate: -Dkind=translate

                batch: -Dkind=batch
                batch-small: -Dkind=small
                batch-large: -Dkind=large
                batch-large-above: 3""");
        Map<String, String> environment =
                Map.of("JAVA_HOME", home.resolve("jdk").toString(), "PRECIS_MODEL_FOLDER", home.resolve("none") + "");

        String said = launched(environment, line.split(" "));

        assertEquals(
                options,
                said.lines()
                        .filter(word -> word.startsWith("-Dkind="))
                        .map(word -> word.substring("-Dkind=".length()))
                        .collect(Collectors.joining(" ")),
                said);
    }

    private static boolean isEmpty(Path archives) throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.noneMatch(file -> file.toString().endsWith("-once.jsa"));
        }
    }

    private String launched(Map<String, String> environment) throws IOException, InterruptedException {
        return launched(environment, "--help");
    }

    private String launched(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("precis").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
