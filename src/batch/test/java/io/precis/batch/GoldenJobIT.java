package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.ReferenceDate;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.OutputFolder;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code golden/} is a case: its {@code job.yaml} is run under several default locales, and what it
 * writes is held byte for byte against {@code expected/}. {@code -Dprecis.golden=write} writes that anew, for a
 * reviewer to read the difference.
 */
class GoldenJobIT {
    private static final Path CASES = Path.of("src", "batch", "test", "resources", "golden");
    private static final LocalDate DATE = LocalDate.of(2023, 2, 25);

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .flatMap(golden -> Stream.of("en-US", "tr-TR", "ar-EG-u-nu-arab")
                            .map(locale -> Arguments.of(golden.getFileName().toString(), locale)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cases")
    void writesTheSameBytesEverywhere(String name, String locale) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            Map<String, String> written = run(CASES.resolve(name).resolve("job.yaml"));
            Path expected = CASES.resolve(name).resolve("expected");
            if ("write".equals(System.getProperty("precis.golden"))) {
                write(expected, written);
            }
            Map<String, String> golden = TestJob.results(expected);
            assertEquals(golden.keySet(), written.keySet());
            golden.forEach((file, text) -> assertEquals(text, written.get(file), file));
        } finally {
            Locale.setDefault(before);
        }
    }

    private Map<String, String> run(Path job) {
        JobOverrides here = new JobOverrides(Map.of(), List.of(), new OutputFolder(folder + "/{date}", folder));
        RunPlan plan =
                RunPlan.of(JobFileReader.read(job.toString(), here), DATE, ReferenceDate.Origin.OPTION, "golden");
        JobRunner.run(plan, false, (articles, rejected) -> {}, stopped -> 8);
        return TestJob.results(plan.folder());
    }

    private static void write(Path expected, Map<String, String> written) throws IOException {
        Files.createDirectories(expected);
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(expected.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
