package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.precis.digest.ListLimit;
import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import io.precis.write.OutputFormat;
import io.precis.write.layout.CsvDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What flags and variables put over a job file. */
class JobOverridesTest {
    @TempDir
    private Path folder;

    @Test
    void flagsWinOverEnvironmentOverFile() throws IOException {
        JobOverrides overrides = JobOverrides.of(
                Map.of("PRECIS_SUMMARY_SENTENCES", "4", "PRECIS_DATES_MOST", "2", "PRECIS_JAVA_OPTS", "-Xmx1g"),
                Map.of("summary.sentences", "5"),
                List.of("other.txt"),
                "elsewhere/{date}");

        JobFile job = JobTexts.read(
                folder,
                JobTexts.MINIMAL + "summary: {sentences: 3}\ndates: {most: 1}\nfigures: {most: 1}\n",
                overrides);

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

        JobFile set = JobTexts.read(folder, JobTexts.MINIMAL + "translate: {to: es, keepDamaged: false}\n", variable);

        assertEquals(
                JobTexts.read(folder, JobTexts.MINIMAL + "translate: {to: es, keepDamaged: true}\n", JobOverrides.NONE)
                        .digest(),
                set.digest());
    }

    @Test
    void theEnvironmentStandsForFlagsThatAreNotGiven() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_INPUT", "there.txt", "PRECIS_OUTPUT", "there/{date}");

        JobFile both = JobTexts.read(folder, JobTexts.MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null));
        JobFile flags = JobTexts.read(
                folder, JobTexts.MINIMAL, JobOverrides.of(environment, Map.of(), List.of("here.txt"), "here"));

        assertEquals("there.txt", both.input().get(0).path());
        assertEquals(Path.of("there").toAbsolutePath(), both.output().folder().fixed());
        assertEquals("here.txt", flags.input().get(0).path());
        assertEquals(Path.of("here").toAbsolutePath(), flags.output().folder().fixed());
    }

    @Test
    void ignoresABlankVariable() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_INPUT", "", "PRECIS_OUTPUT", " ", "PRECIS_ZONE", "");

        JobFile job = JobTexts.read(folder, JobTexts.MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null));

        assertEquals(JobTexts.read(folder, JobTexts.MINIMAL, JobOverrides.NONE), job);
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

        JobFile job = JobTexts.read(folder, JobTexts.MINIMAL, good);

        assertEquals(2, job.digest().languages().size());
        assertEquals(List.of(OutputFormat.CSV), job.output().formats());
        assertEquals(CsvDialect.EXCEL, job.output().dialect());
        assertEquals(
                "PRECIS_LANGUAGES: found 'en' for 'languages', expected a list such as [en]",
                assertThrows(DigestFailure.Job.class, () -> JobTexts.read(folder, JobTexts.MINIMAL, bad))
                        .getMessage());
    }

    @Test
    void aLengthPutOverAnotherReplacesIt() throws IOException {
        JobOverrides overrides = JobOverrides.of(Map.of(), Map.of("summary.words", "80"), List.of(), null);

        JobFile job = JobTexts.read(folder, JobTexts.MINIMAL + "summary: {sentences: 3}\n", overrides);

        assertEquals(new LengthLimit.Words(80), job.digest().length());
    }

    @Test
    void variablesThatStandForFlagsAreNotKeys() throws IOException {
        Map<String, String> environment = Map.of("PRECIS_DATE", "2026-11-02", "PRECIS_OUTPUT", "x", "PRECIS_ZONE", "");

        assertEquals(
                "nightly",
                JobTexts.read(folder, JobTexts.MINIMAL, JobOverrides.of(environment, Map.of(), List.of(), null))
                        .name());
    }

    @Test
    void anOverrideIsHeldToTheSameRules() {
        JobOverrides overrides = JobOverrides.of(Map.of(), Map.of("summary.sentenses", "5"), List.of(), null);

        DigestFailure failure =
                assertThrows(DigestFailure.class, () -> JobTexts.read(folder, JobTexts.MINIMAL, overrides));

        assertEquals("-D summary.sentenses: unknown key 'sentenses', did you mean 'sentences'?", failure.getMessage());
    }
}
