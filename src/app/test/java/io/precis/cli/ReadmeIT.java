package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What README.md shows is what the program prints, word for word. */
class ReadmeIT {
    private static final String FENCE = "\n```";
    /** Stands in an example for lines that are left out. */
    private static final String AND_SO_ON = "            ...\n";

    @TempDir
    private Path folder;

    private final String readme = text(Path.of("README.md"));

    @Test
    void showsTheDigestOfAnArticle() throws Exception {
        Launched digested = Launched.with(words("`./precis summarize input/minsk.txt --date 2023-02-25` prints"));

        assertEquals(0, digested.code(), digested.err());
        assertEquals(blockAfter("input/minsk.txt --date 2023-02-25` prints"), digested.out());
    }

    @Test
    void showsTheEndOfTheNightlyJobAndWhatItWrites() throws Exception {
        List<String> command =
                new ArrayList<>(List.of(words("`./precis run jobs/nightly.yaml --date 2026-11-02` ends with")));
        command.addAll(List.of("--output", folder.resolve("night").toString()));

        Launched night = Launched.with(command.toArray(String[]::new));

        assertEquals(0, night.code(), night.err());
        String counts = blockAfter("--date 2026-11-02` ends with");
        assertTrue(counts.endsWith(AND_SO_ON), counts);
        String shown = counts.substring(0, counts.length() - AND_SO_ON.length());
        // Where an engine is installed, more is translated than README shows.
        boolean isWithoutEngine = night.err().contains("translated  0");
        String expected = isWithoutEngine ? shown : shown.substring(0, shown.indexOf("translated"));
        assertTrue(night.err().contains(expected), night.err());
        assertEquals(filesNamedBetween("and leaves ", "The newsletter and the report"), files(folder.resolve("night")));
        String tables = blockAfter("code points of the text that `precis read` prints):");
        assertShownOf("dates.csv", tables.substring(0, tables.indexOf("\n\n") + 1));
        assertShownOf("figures.csv", tables.substring(tables.indexOf("\n\n") + 2));
    }

    /** The header of a table and the first lines on the article that is shown. */
    private void assertShownOf(String file, String shown) {
        List<String> lines = shown.lines().toList();
        String article = lines.get(1).substring(0, lines.get(1).indexOf(',') + 1);
        List<String> written =
                text(folder.resolve("night").resolve(file)).lines().toList();

        assertEquals(written.get(0), lines.get(0), file);
        assertEquals(
                written.stream()
                        .filter(line -> line.startsWith(article))
                        .limit(lines.size() - 1)
                        .toList(),
                lines.subList(1, lines.size()),
                file);
    }

    @Test
    void listsEveryCommand() throws Exception {
        Set<String> listed = all("(?m)^\\| `precis ([a-z-]+)[ `]", readme);
        String help = Launched.with("--help").out();
        Set<String> known = all("(?m)^  ([a-z][a-z-]+) {2,}\\S", help);
        known.remove("help");

        assertEquals(known, listed, help);
    }

    @Test
    void showsAJobFileThatHasEveryKeyAndIsRead() throws Exception {
        String yaml = blockAfter("## The job file\n");
        Path job = Files.writeString(folder.resolve("job.yaml"), yaml);
        Files.writeString(folder.resolve("terms.csv"), "source,target\nRat,council\n");

        JobFile read = JobFileReader.read(job.toString(), JobOverrides.NONE);

        assertEquals("nightly", read.name());
        Set<String> keys = new JsonMapper()
                .readTree(text(Path.of("jobs", "job.schema.json")))
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, all("(?m)^([a-z]+):", yaml));
    }

    @Test
    void listsEveryLanguageByNameAndTag() throws Exception {
        Set<String> listed = all("(?m)^(\\| [^|`]+ \\| `[a-z]+`) \\|", readme);
        Set<String> known = Pattern.compile("(?m)^([a-z]+) +(.+?) +(?:yes|no) +[0-9]")
                .matcher(Launched.with("languages").out())
                .results()
                .map(row -> "| " + row.group(2) + " | `" + row.group(1) + "`")
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(known, listed);
    }

    /** The words of a command that the README has between backquotes, without the name of the program. */
    private String[] words(String sentence) {
        assertTrue(readme.contains(sentence), () -> "README.md does not say: " + sentence);
        String command = sentence.substring(1, sentence.indexOf('`', 1));
        return command.substring(command.indexOf(' ') + 1).split(" ");
    }

    /** The text between the next two fences. */
    private String blockAfter(String words) {
        int at = readme.indexOf(words);
        assertTrue(at >= 0, () -> "README.md does not say: " + words);
        int from = readme.indexOf('\n', readme.indexOf(FENCE, at) + 1) + 1;
        return readme.substring(from, readme.indexOf(FENCE, from) + 1);
    }

    private Set<String> filesNamedBetween(String from, String to) {
        int at = readme.indexOf(from);
        return all("`([a-z]+[.][a-z]+)`", readme.substring(at, readme.indexOf(to, at)));
    }

    private static Set<String> files(Path night) throws IOException {
        try (Stream<Path> files = Files.list(night)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
