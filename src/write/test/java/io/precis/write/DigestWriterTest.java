package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.text.SingleLine;
import io.precis.write.layout.CsvDialect;
import io.precis.write.layout.TextStyle;
import io.precis.write.layout.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DigestWriterTest {
    static Stream<OutputFile> files() {
        return Arrays.stream(OutputFormat.values()).flatMap(format -> format.files().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheSameBytesWhenResumedAfterAnyDigest(OutputFile file) throws IOException {
        for (CsvDialect dialect : CsvDialect.values()) {
            byte[] unbroken = write(file, dialect, List.of());

            for (int cut = 0; cut <= Digests.all().size(); cut++) {
                assertArrayEquals(unbroken, write(file, dialect, List.of(cut)), file + " cut after " + cut);
            }
            assertArrayEquals(unbroken, write(file, dialect, List.of(0, 0, 2, 2, 3, 6)), file + " cut often");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesTheStreamEmptyUntilTheFirstDigest(OutputFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.open(out, Digests.OPTIONS, 0).flush();

        assertEquals(0, out.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-u-nu-deva"})
    void givesTheSameTextUnderEveryDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        List<String> expected = files().map(file -> Digests.write(file, Digests.OPTIONS, Digests.all()))
                .toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(
                    expected,
                    files().map(file -> Digests.write(file, Digests.OPTIONS, Digests.all()))
                            .toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesReplacementForLoneSurrogate(OutputFile file) {
        String written = Digests.write(file, Digests.OPTIONS, List.of(Digests.hostile()));

        if (!file.name().startsWith("dates") && !file.name().startsWith("figures")) {
            assertTrue(written.contains("line \uFFFD end"), written);
        }
    }

    @Test
    void keepsAnyTextWithinItsField() throws IOException {
        Random random = new Random(17);
        JsonMapper mapper = new JsonMapper();
        for (int i = 0; i < 500; i++) {
            String text = random(random);
            List<Digest> digests = List.of(Digests.of(random(random), text), Digests.bare());
            String kept = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);

            List<String> lines =
                    List.of(Digests.write(OutputFormat.JSONL.files().get(0), Digests.OPTIONS, digests)
                            .split("\\R"));
            String csv = Digests.write(OutputFormat.CSV.files().get(0), Digests.OPTIONS, digests);
            String markdown = Digests.write(OutputFormat.MARKDOWN.files().get(0), Digests.OPTIONS, digests);
            String terminal = Digests.write(OutputFormat.TEXT.files().get(0), Digests.OPTIONS, digests);

            assertEquals(2, lines.size());
            assertEquals(
                    kept, mapper.readTree(lines.get(0)).at("/summary/0/text").asString());
            List<CSVRecord> rows =
                    CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
            assertEquals(3, rows.size());
            assertEquals(SingleLine.of(kept), rows.get(1).get(6));
            assertEquals(
                    2, markdown.lines().filter(line -> line.startsWith("## ")).count(), markdown);
            assertTrue(terminal.chars().noneMatch(c -> c < ' ' && c != '\n'), terminal);
        }
    }

    private static String random(Random random) {
        String pool =
                "aZ9 =+-@\t\r\n\u0000\u001B\u0085\u2028\",;'\\`*_[]()<>&#|~!$:.{}/\uD83D\uDE00\uD800\u0645\u4E2D\uFEFF";
        return random.ints(random.nextInt(40) + 1L, 0, pool.length())
                .mapToObj(at -> String.valueOf(pool.charAt(at)))
                .collect(Collectors.joining());
    }

    @Test
    void refusesNegativeCount() {
        OutputFile file = OutputFormat.JSONL.files().get(0);

        assertThrows(IllegalArgumentException.class, () -> file.open(new ByteArrayOutputStream(), Digests.OPTIONS, -1));
    }

    /** Writes all digests and continues with a new writer at each of the given counts. */
    private static byte[] write(OutputFile file, CsvDialect dialect, List<Integer> cuts) throws IOException {
        WriteOptions options = new WriteOptions("nightly", null, "0.1.0", dialect, TextStyle.PLAIN);
        List<Digest> digests = Digests.all();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DigestWriter writer = file.open(out, options, 0);
        for (int i = 0; i <= digests.size(); i++) {
            for (int cut : cuts) {
                if (cut == i) {
                    writer.flush();
                    writer = file.open(out, options, i);
                }
            }
            if (i < digests.size()) {
                writer.write(digests.get(i));
            }
        }
        writer.finish();
        return out.toByteArray();
    }
}
