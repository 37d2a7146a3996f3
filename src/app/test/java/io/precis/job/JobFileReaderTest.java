package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.digest.ListLimit;
import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileReaderTest {
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
                reference: run
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

        JobFile job = JobTexts.read(folder, text, JobOverrides.NONE);

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
        assertEquals(ReferenceDate.Origin.JOB, job.work().reference());
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
                "reference: today|5: found 'today' for 'reference', expected one of run",
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
                DigestFailure.class,
                () -> JobTexts.read(folder, JobTexts.MINIMAL + line.replace('~', '\n') + "\n", JobOverrides.NONE));

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
        DigestFailure failure = assertThrows(
                DigestFailure.class, () -> JobTexts.read(folder, text.replace('#', '\n'), JobOverrides.NONE));

        assertEquals(folder.resolve("job.yaml") + message, failure.getMessage());
    }

    @Test
    void theSampleJobIsGood() {
        assertEquals(
                "nightly",
                JobFileReader.read("jobs/nightly.yaml", JobOverrides.NONE).name());
    }
}
