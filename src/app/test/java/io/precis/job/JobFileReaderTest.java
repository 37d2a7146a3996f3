package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.digest.ListLimit;
import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileReaderTest {
    private static final String MINIMAL = "job: nightly\ninput:\n  - path: in\noutput: {folder: out}\n";

    @TempDir
    private Path folder;

    @Test
    void readsEveryKey() throws IOException {
        String text = """
                job: nightly
                zone: Europe/Brussels
                input:
                  - path: articles
                    format: jsonl
                    fields: {text: body, title: headline}
                languages: [en, pt]
                summary: {words: 100, scorer: lead}
                dates: {most: all}
                figures: {most: 0}
                names: {most: 7}
                keywords: {most: 3}
                rejected: {most: 2.5%}
                output:
                  folder: out/{job}/{date}
                  formats: [csv, markdown]
                  csv: {dialect: excel}
                """;

        JobFile job = read(text, JobOverrides.NONE);

        assertEquals("nightly", job.name());
        assertEquals(ZoneId.of("Europe/Brussels"), job.zone());
        assertEquals("articles", job.input().get(0).path());
        assertEquals("body", job.input().get(0).fields().of("text"));
        assertEquals("id", job.input().get(0).fields().of("id"));
        assertEquals(
                List.of(new Language("en"), new Language("pt")), job.digest().languages());
        assertEquals(new LengthLimit.Words(100), job.digest().length());
        assertEquals(ListLimit.ALL, job.digest().lists().dates());
        assertEquals(new ListLimit(0), job.digest().lists().figures());
        assertEquals(new ListLimit(7), job.digest().lists().names());
        assertEquals(3, job.digest().lists().keywords());
        assertTrue(job.work().rejected().allows(1, 40));
        assertFalse(job.work().rejected().allows(1, 39));
        assertEquals(
                folder.resolve("out/nightly/2026-11-02"),
                job.output().folder().of("nightly", LocalDate.of(2026, 11, 2)));
        assertEquals(folder.resolve("out"), job.output().folder().fixed());
        assertEquals(
                List.of(OutputFormat.CSV, OutputFormat.MARKDOWN), job.output().formats());
        assertEquals(CsvDialect.EXCEL, job.output().dialect());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sumary: {sentences: 3}|5: unknown key 'sumary', did you mean 'summary'?",
                "summary: {sentence: 3}|5: unknown key 'sentence', did you mean 'sentences'?",
                "summary: 3|5: found '3' for 'summary', expected keys (sentences, words, characters, ratio, scorer)",
                "summary: {sentences: many}|5: found 'many' for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: '3'}|5: found '3' in quotes for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: 2.5}|5: found '2.5' for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: [3]}|5: found a list for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: true}|5: found 'true' for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: 99999999999}|5: found '99999999999' for 'sentences', expected a whole number, 1 or more",
                "summary: {sentences: 0}|5: found '0' for 'sentences', expected a whole number, 1 or more",
                "summary: {ratio: 1.5}|5: found '1.5' for 'ratio', expected a number above 0, at most 1",
                "summary: {words: 5, ratio: 1}|5: found words and ratio for 'summary', expected only one of sentences, words, characters, ratio",
                "summary: {scorer: best}|5: found 'best' for 'scorer', expected one of blend, lead",
                "summary: {scorer: laed}|5: found 'laed' for 'scorer', expected one of blend, lead, lexrank, textrank, did you mean 'lead'?",
                "summary: {scorer: }|5: found nothing for 'scorer', expected one of blend, lead",
                "summary:|5: found nothing for 'summary', expected keys (sentences, words, characters, ratio, scorer)",
                "sumary:~  sentences: 3|5: unknown key 'sumary', did you mean 'summary'?",
                "summary:~  words: 3~  sentences: 0|5: found sentences and words for 'summary', expected only one of sentences, words, characters, ratio",
                "summary:~  scorer: lead~  sentences: 0|7: found '0' for 'sentences', expected a whole number, 1 or more",
                "translate: {engine: auto}|5: 'translate' has no 'to', expected a BCP 47 language tag such as en",
                "translate: {to: en, engine: firefix}|5: found 'firefix' for 'engine', expected one of auto, firefox, apertium, libretranslate, none, did you mean 'firefox'?",
                "translate: {to: en, keepDamaged: 3}|5: found '3' for 'keepDamaged', expected true or false",
                "models: fetch|5: found 'fetch' for 'models', expected 'languages' as well, which says for which languages",
                "---~job: b|6: found a second YAML document, expected one; remove the line '---'",
                "dates: {most: -1}|5: found '-1' for 'most', expected a whole number, 0 or more, or all",
                "dates: {most: }|5: found nothing for 'most', expected a whole number, 0 or more, or all",
                "zone: Europe/Atlantis|5: found 'Europe/Atlantis' for 'zone', expected a time zone such as Europe/Brussels",
                "zone: Europe/Brussel|5: found 'Europe/Brussel' for 'zone', expected a time zone such as Europe/Brussels, did you mean 'Europe/Brussels'?",
                "languages: en|5: found 'en' for 'languages', expected a list",
                "languages: [english language]|5: found 'english language' for 'languages', expected the tag of a language that can be detected (en, de, ...; 'precis languages' lists them)",
                "languages: [en, pt-BR]|5: found 'pt-BR' for 'languages', expected the tag of a language that can be detected (en, de, ...; 'precis languages' lists them), did you mean 'pt'?",
                "languages: []|5: found an empty list for 'languages', expected at least one item",
                "rejected: {most: 101%}|5: found '101%' for 'most', expected a percentage such as 5% or a whole number, 0 or more",
                "zone: [|5: found invalid YAML",
                "job: again|5: found the key 'job' twice, expected it once; remove one of them",
            })
    void saysInOneSentenceWhatIsWrong(String line, String message) {
        DigestFailure failure = assertThrows(
                DigestFailure.class, () -> read(MINIMAL + line.replace('~', '\n') + "\n", JobOverrides.NONE));

        assertInstanceOf(DigestFailure.Job.class, failure);
        String said = String.valueOf(failure.getMessage());
        assertTrue(said.startsWith(folder.resolve("job.yaml") + ":" + message), said);
        assertFalse(said.contains("\n"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "input: [{path: in}]#output: {folder: out}|:1: 'the job' has no 'job', expected its name",
                "job: a#output: {folder: out}|:1: 'the job' has no 'input', expected a list of paths to read",
                "job: a#input: [{path: in}]|:1: 'the job' has no 'output', expected a folder to write to",
                "job: a#input: []#output: {folder: out}|:2: found an empty list for 'input', expected at least one item",
                "job: a#input: [{format: text}]#output: {folder: out}|:2: 'input' has no 'path', expected a file, folder, glob or the address of a feed",
                "job: a#input: [{path: in, format: xml}]#output: {folder: out}|:2: found 'xml' for 'format', expected one of auto, text, jsonl, csv, html, feed, jsonfeed, opml, mail, mbox, ninjs, nitf, newsml, warc, did you mean 'html'?",
                "job: a#input: [{path: in}]#output: {folder: out}#shard: 5/4|:4: found '5/4' for 'shard', expected a part such as 1/4",
                "job: a#input: [{path: 'https://me:swordfish@x.example/feed'}]#output: {folder: out}|:2: found an address with a user or a password for 'path', expected an address without them",
                "job: a#input: [{path: in}]#output: {folder: out}#new: some|:4: found 'some' for 'new', expected one of only, all",
                "job: a#input: [{path: in}]#output: {folder: out}#threads: 0|:4: found '0' for 'threads', expected a whole number from 1 to 256",
                "job: a#input: [{path: in}]#output: {folder: out}#duplicates: {similarity: 2}|:4: found '2' for 'similarity', expected a number above 0, at most 1",
                "job: a#input: [{path: in}]#output: {folder: out}#database: 'jdbc:postgresql://me:swordfish@db/x'|:4: found a password in 'database', expected it in the environment as PRECIS_DATABASE_PASSWORD",
                "job: a#input: [{path: in}]#output: {folder: out}#database: 'jdbc:mysql://db/x'|:4: found 'jdbc:mysql://db/x' for 'database', expected an address such as jdbc:postgresql://host/name",
                "job: a#input: [{path: in}]#output: {folder: 'o/{day}'}|:3: found 'o/{day}' for 'folder', expected a folder, which may contain {job} and {date}",
                "job: a/b#input: [{path: in}]#output: {folder: o}|:1: found 'a/b' for 'job', expected a name of letters, digits, - and _",
                "- a#- b|:1: found no keys, expected the keys of a job; 'precis init' writes an example",
            })
    void saysWhatIsMissing(String text, String message) {
        DigestFailure failure =
                assertThrows(DigestFailure.class, () -> read(text.replace('#', '\n'), JobOverrides.NONE));

        assertEquals(folder.resolve("job.yaml") + message, failure.getMessage());
    }

    @Test
    void namesAMissingFile() {
        DigestFailure failure =
                assertThrows(DigestFailure.class, () -> JobFileReader.read("nosuch.yaml", JobOverrides.NONE));

        assertEquals("there is no job file 'nosuch.yaml'; 'precis init' writes an example", failure.getMessage());
    }

    @Test
    void flagsWinOverEnvironmentOverFile() throws IOException {
        JobOverrides overrides = JobOverrides.of(
                Map.of("PRECIS_SUMMARY_SENTENCES", "4", "PRECIS_DATES_MOST", "2", "PRECIS_JAVA_OPTS", "-Xmx1g"),
                Map.of("summary.sentences", "5"),
                List.of("other.txt"),
                "elsewhere/{date}");

        JobFile job = read(MINIMAL + "summary: {sentences: 3}\ndates: {most: 1}\nfigures: {most: 1}\n", overrides);

        assertEquals(new LengthLimit.Sentences(5), job.digest().length());
        assertEquals(new ListLimit(2), job.digest().lists().dates());
        assertEquals(new ListLimit(1), job.digest().lists().figures());
        assertEquals("other.txt", job.input().get(0).path());
        assertEquals(
                Path.of("elsewhere").toAbsolutePath(), job.output().folder().fixed());
    }

    @Test
    void aVariableNamesAKeyWithoutItsCapitals() throws IOException {
        JobOverrides variable =
                JobOverrides.of(Map.of("PRECIS_TRANSLATE_KEEPDAMAGED", "true"), Map.of(), List.of(), null);

        JobFile set = read(MINIMAL + "translate: {to: es, keepDamaged: false}\n", variable);

        assertEquals(
                read(MINIMAL + "translate: {to: es, keepDamaged: true}\n", JobOverrides.NONE)
                        .digest(),
                set.digest());
    }

    @Test
    void theEnvironmentStandsForFlagsThatAreNotGiven() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_INPUT", "there.txt", "PRECIS_OUTPUT", "there/{date}");

        JobFile both = read(MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null));
        JobFile flags = read(MINIMAL, JobOverrides.of(environment, Map.of(), List.of("here.txt"), "here"));

        assertEquals("there.txt", both.input().get(0).path());
        assertEquals(Path.of("there").toAbsolutePath(), both.output().folder().fixed());
        assertEquals("here.txt", flags.input().get(0).path());
        assertEquals(Path.of("here").toAbsolutePath(), flags.output().folder().fixed());
    }

    @Test
    void ignoresABlankVariable() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_INPUT", "", "PRECIS_OUTPUT", " ", "PRECIS_ZONE", "");

        JobFile job = read(MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null));

        assertEquals(read(MINIMAL, JobOverrides.NONE), job);
    }

    @Test
    void refusesABlankFolder() {
        DigestFailure failure =
                assertThrows(DigestFailure.Usage.class, () -> JobOverrides.of(Map.of(), Map.of(), List.of(), ""));

        assertEquals("--output: found '', expected a folder, which may contain {job} and {date}", failure.getMessage());
    }

    @Test
    void aListInAnOverrideIsWrittenInBrackets() throws IOException {
        JobOverrides good = JobOverrides.of(
                Map.of("PRECIS_LANGUAGES", "[en, de]", "PRECIS_OUTPUT_FORMATS", "[csv]"),
                Map.of("output.csv.dialect", "excel"),
                List.of(),
                null);
        JobOverrides bad = JobOverrides.of(Map.of("PRECIS_LANGUAGES", "en"), Map.of(), List.of(), null);

        JobFile job = read(MINIMAL, good);

        assertEquals(2, job.digest().languages().size());
        assertEquals(List.of(OutputFormat.CSV), job.output().formats());
        assertEquals(CsvDialect.EXCEL, job.output().dialect());
        assertEquals(
                "PRECIS_LANGUAGES: found 'en' for 'languages', expected a list such as [en]",
                assertThrows(DigestFailure.Job.class, () -> read(MINIMAL, bad)).getMessage());
    }

    @Test
    void namesTheJobFileThatMayHaveBeenMeant() throws IOException {
        Files.writeString(folder.resolve("nightly.yaml"), MINIMAL);
        String name = folder.resolve("nightli.yaml").toString();

        DigestFailure missing =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(name, JobOverrides.NONE));
        DigestFailure isFolder =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(folder.toString(), JobOverrides.NONE));

        assertEquals("there is no job file '" + name + "', did you mean 'nightly.yaml'?", missing.getMessage());
        assertTrue(String.valueOf(isFolder.getMessage()).contains("is a folder, expected a job file"));
    }

    @Test
    void aLengthPutOverAnotherReplacesIt() throws IOException {
        JobOverrides overrides = JobOverrides.of(Map.of(), Map.of("summary.words", "80"), List.of(), null);

        JobFile job = read(MINIMAL + "summary: {sentences: 3}\n", overrides);

        assertEquals(new LengthLimit.Words(80), job.digest().length());
    }

    @Test
    void variablesThatStandForFlagsAreNotKeys() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_DATE", "2026-11-02", "PRECIS_OUTPUT", "x", "PRECIS_ZONE", "");

        assertEquals(
                "nightly",
                read(MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null))
                        .name());
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        assertEquals("nightly", read("\uFEFF" + MINIMAL, JobOverrides.NONE).name());
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.write(file, new byte[] {'j', (byte) 0xE9, ':'});

        DigestFailure failure =
                assertThrows(DigestFailure.Job.class, () -> JobFileReader.read(file.toString(), JobOverrides.NONE));

        assertEquals(file + ": found bytes that are not UTF-8, expected a text file in UTF-8", failure.getMessage());
    }

    @Test
    void anOverrideIsHeldToTheSameRules() {
        JobOverrides overrides = JobOverrides.of(Map.of(), Map.of("summary.sentenses", "5"), List.of(), null);

        DigestFailure failure = assertThrows(DigestFailure.class, () -> read(MINIMAL, overrides));

        assertEquals("-D summary.sentenses: unknown key 'sentenses', did you mean 'sentences'?", failure.getMessage());
    }

    @Test
    void theSampleJobIsGood() {
        assertEquals(
                "nightly",
                JobFileReader.read("jobs/nightly.yaml", JobOverrides.NONE).name());
    }

    private JobFile read(String text, JobOverrides overrides) throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.writeString(file, text);
        return JobFileReader.read(file.toString(), overrides);
    }
}
