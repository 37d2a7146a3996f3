package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When the launcher script builds: in a checkout whose {@code ./mvnw} only makes an empty jar, with a Java that only says that
 * it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildIT {
    private static final Instant BUILT = Instant.parse("2026-11-02T12:00:00Z");
    private static final String BUILDING = "precis: building";
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final String NEWER = "precis: sources are newer than ";

    @TempDir
    private Path home;

    /** What the launcher printed, standard output and error together, and its exit code. */
    private record Launch(int code, String said) {}

    @BeforeEach
    void makeCheckout() throws IOException {
        Files.copy(Path.of("precis"), home.resolve("precis"));
        Files.copy(Path.of("precis.jvm"), home.resolve("precis.jvm"));
        executable("jdk/bin/java", "#!/bin/sh\necho started\n");
        executable("mvnw", "#!/bin/sh\n: >target/precis.jar\n");
        file("pom.xml", BUILT.minusSeconds(60));
        file("src/app/pom.xml", BUILT.minusSeconds(60));
        file("src/core/main/java/Sentence.java", BUILT.minusSeconds(60));
        // A folder is newer than what was put into it.
        for (String folder : List.of("src/app", "src/core", "src/core/main", "src/core/main/java")) {
            Files.setLastModifiedTime(home.resolve(folder), FileTime.from(BUILT.minusSeconds(60)));
        }
    }

    @AfterEach
    void letFilesBeRemoved() throws IOException {
        permit("rwxr-xr-x");
    }

    @Test
    void buildsWhereThereIsNoBuild() throws Exception {
        Launch first = launch("--help");
        Launch second = launch("--help");

        assertTrue(first.said().startsWith(BUILDING) && first.said().endsWith("started\n"), first.said());
        assertEquals(new Launch(0, "started\n"), second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/core/main/java/Sentence.java",
                "src/core/main/resources/new.txt",
                "src/core/pom.xml",
                "pom.xml"
            })
    void buildsAnewWhenASourceIsNewer(String source) throws Exception {
        haveBuild();
        file(source, BUILT.plusSeconds(60));

        Launch launch = launch("--help");

        assertTrue(launch.said().startsWith(BUILDING), launch.said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"src/core/test/java/SentenceTest.java", "src/core/target/classes/Sentence.class", "README.md"})
    void doesNotBuildForOtherFiles(String file) throws Exception {
        haveBuild();
        file(file, BUILT.plusSeconds(60));

        assertEquals(new Launch(0, "started\n"), launch("--help"));
    }

    @Test
    void runsWhatMavenBuilt() throws Exception {
        file("target/precis.jar", BUILT);

        assertEquals(new Launch(0, "started\n"), launch("--help"));
    }

    @Test
    void doesNotBuildWithoutSources() throws Exception {
        haveBuild();
        file("pom.xml", BUILT.plusSeconds(60));
        try (Stream<Path> sources = Files.walk(home.resolve("src"))) {
            for (Path source : sources.sorted((one, two) -> two.compareTo(one)).toList()) {
                Files.delete(source);
            }
        }

        assertEquals(new Launch(0, "started\n"), launch("--help"));
    }

    @Test
    void runsTheOlderBuildWhereNothingCanBeWritten() throws Exception {
        haveBuild();
        file("pom.xml", BUILT.plusSeconds(60));

        Launch launch = launchReadOnly("--help");

        assertEquals(0, launch.code(), launch.said());
        assertTrue(
                launch.said().startsWith(NEWER) && launch.said().endsWith("running the older build\nstarted\n"),
                launch.said());
        assertEquals(2, launch.said().lines().count());
    }

    @Test
    void runsTheOlderBuildWithoutAWordWhenQuiet() throws Exception {
        haveBuild();
        file("pom.xml", BUILT.plusSeconds(60));

        assertEquals(new Launch(0, "started\n"), launchReadOnly("run", "job.yaml", "--quiet"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoBuildAndNothingCanBeWritten() throws Exception {
        Launch launch = launchReadOnly("--help");

        assertEquals(6, launch.code());
        assertEquals(
                "precis: there is no build in " + home + "/target, and " + home + " cannot be written; run '" + home
                        + "/precis --version' once as a user who may write there\n",
                launch.said());
    }

    @Test
    void doesNotBuildWhereAModuleCannotBeWritten() throws Exception {
        haveBuild();
        Files.createDirectories(home.resolve("src/core/target"));
        file("pom.xml", BUILT.plusSeconds(60));

        permit("rwxrwxrwx");
        Files.setPosixFilePermissions(home.resolve("src/core/target"), PosixFilePermissions.fromString("r-xr-xr-x"));
        Launch launch = launchAsOther("--help");

        assertTrue(launch.said().startsWith(NEWER), launch.said());
    }

    @Test
    void startsWithoutItsFileOfOptions() throws Exception {
        haveBuild();
        Files.delete(home.resolve("precis.jvm"));

        Launch launch = launch("--help");

        assertEquals(0, launch.code());
        assertEquals(
                "precis: there is no " + home + "/precis.jvm; starting with the JVM's own options\nstarted\n",
                launch.said());
    }

    private void haveBuild() throws IOException {
        file("target/precis.jar", BUILT);
        file("target/precis.built", BUILT);
    }

    private void file(String name, Instant time) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private void executable(String name, String script) throws IOException {
        file(name, BUILT);
        Files.writeString(home.resolve(name), script);
        assertTrue(home.resolve(name).toFile().setExecutable(true));
    }

    private Launch launchReadOnly(String... words) throws Exception {
        permit("r-xr-xr-x");
        return launchAsOther(words);
    }

    /** As a user whom permissions stop: they do not stop root, which therefore becomes another one. */
    private Launch launchAsOther(String... words) throws Exception {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        assumeTrue(
                !isRoot || Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "root may write everywhere, and there is no setpriv to become another user");
        return launch(isRoot ? OTHER_USER : List.of(), words);
    }

    private void permit(String permissions) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private Launch launch(String... words) throws IOException, InterruptedException {
        return launch(List.of(), words);
    }

    private Launch launch(List<String> before, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of("sh", home.resolve("precis").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), said);
    }
}
