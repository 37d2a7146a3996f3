package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.digest.DigestOptions;
import io.precis.read.source.InputFormat;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a user may choose from is named where users look for it: in the help, in the README and on the page that explains it.
 * That the schema of a job names it is a test of its own, {@code JobSchemaTest}.
 */
class ChoicesTest {
    private static final List<String> INPUT_FORMATS = Arrays.stream(InputFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<String> DIALECTS =
            Arrays.stream(CsvDialect.values()).map(CsvDialect::label).toList();

    @Test
    void theHelpOfAnOptionNamesEveryChoice() {
        assertNames(help("--input-format"), INPUT_FORMATS);
        assertNames(help("--engine"), DigestOptions.engines());
        assertNames(help("--format"), outputs(format -> format.edition().isEmpty()));
    }

    @Test
    void theReadmesJobNamesEveryChoice() throws IOException {
        String job = job(Path.of("README.md"), "job: nightly");

        assertNames(job, INPUT_FORMATS);
        assertNames(job, outputs(format -> true));
        assertNames(job, DIALECTS);
        assertNames(job, DigestOptions.scorers());
        assertNames(job, DigestOptions.engines());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("formats.md", outputs(format -> true)),
                Arguments.of("newsletter.md", outputs(format -> format.edition().isPresent())),
                Arguments.of("translation.md", DigestOptions.engines()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageThatExplainsThemNamesEveryChoice(String page, List<String> choices) throws IOException {
        String text = Files.readString(Path.of("docs", page));
        for (String choice : choices) {
            assertTrue(
                    text.matches("(?s).*`([a-z]+: )?" + choice + "`.*"), () -> page + " does not explain: " + choice);
        }
    }

    /** {@code ReadmeIT} looks for the keys of the job itself. */
    @Test
    void theReadmesJobNamesEveryKeyOfAPart() throws IOException {
        String job = job(Path.of("README.md"), "job: nightly");
        String edition = job(Path.of("docs", "newsletter.md"), "edition:");
        JsonNode parts =
                new JsonMapper().readTree(Path.of("jobs", "job.schema.json")).path("properties");

        for (Map.Entry<String, JsonNode> part : parts.propertyStream().toList()) {
            JsonNode inside = part.getValue().has("items") ? part.getValue().path("items") : part.getValue();
            List<String> keys = inside.path("properties")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .toList();
            assertNames(part.getKey().equals("edition") ? edition : job, keys);
        }
    }

    /** {@code init} says of itself that it explains every key. */
    @Test
    void theFirstJobFileHasEveryKey(@TempDir Path folder) throws IOException {
        assertEquals(0, new CommandLine(new InitCommand()).execute(folder.toString()));
        String job = Files.readString(folder.resolve("digest.yaml"));

        Set<String> keys = new JsonMapper()
                .readTree(Path.of("jobs", "job.schema.json"))
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                keys,
                Pattern.compile("(?m)^(?:# )?([a-z]+):")
                        .matcher(job)
                        .results()
                        .map(key -> key.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> outputs(Predicate<OutputFormat> which) {
        return Arrays.stream(OutputFormat.values())
                .filter(which)
                .map(OutputFormat::label)
                .toList();
    }

    private static String help(String option) {
        return String.join(
                " ",
                Objects.requireNonNull(new CommandLine(new SummarizeCommand())
                                .getCommandSpec()
                                .findOption(option))
                        .description());
    }

    /** A job that a page shows as YAML. */
    private static String job(Path page, String begin) throws IOException {
        String text = Files.readString(page);
        int at = text.indexOf("\n```yaml\n" + begin);
        assertTrue(at >= 0, () -> page + " shows no job that begins with " + begin);
        return text.substring(at, text.indexOf("\n```\n", at + 1));
    }

    private static void assertNames(String text, List<String> choices) {
        for (String choice : choices) {
            assertTrue(
                    Pattern.compile("\\b" + Pattern.quote(choice) + "\\b")
                            .matcher(text)
                            .find(),
                    () -> "does not name '" + choice + "': " + text);
        }
    }
}
