package io.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.cli.console.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the commands, and their messages on a wrong command line; each in a process of its own. */
class HelpIT {
    @Test
    void helpNamesEveryCommandAndExitCode() throws Exception {
        Launched help = Launched.with("--help");

        assertEquals(0, help.code());
        for (String command : List.of(
                "run",
                "summarize",
                "translate",
                "models",
                "read",
                "split",
                "evaluate",
                "languages",
                "init",
                "history",
                "generate-completion")) {
            assertTrue(help.out().contains("  " + command + " "), command);
        }
        for (ExitCode code : ExitCode.values()) {
            assertTrue(help.out().contains("  " + code.code() + "  " + code.meaning()), code.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "summarize",
                "translate",
                "models",
                "read",
                "split",
                "evaluate",
                "languages",
                "init",
                "history"
            })
    void everyCommandHasHelp(String command) throws Exception {
        Launched help = Launched.with(command, "--help");

        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: precis " + command), help.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|sumarize|there is no command 'sumarize', did you mean 'summarize'?",
                "2|summarize --sentnces 3 -|there is no option '--sentnces', did you mean '--sentences'?",
                "2|run a.yaml b.yaml|found 'b.yaml' where nothing more is expected; see 'precis run --help'",
                "2|run|missing required parameter: 'JOB.yaml'; see 'precis run --help'",
                "2|run jobs/nightly.yaml -D summary|should be in KEY=VALUE format but was summary",
                "2|split input|'input' is a folder, expected a file or -",
                "3|evaluate nosuch.jsonl|nosuch.jsonl: there is no such file, expected a file of JSON lines",
                "3|split nosuch.txt|there is no file or folder 'nosuch.txt'",
                "4|init README.md|README.md is a file, expected a folder; name another place",
                "4|init README.md/x|README.md is a file, expected a folder; name another place",
                "5|run jobs|'jobs' is a folder, expected a job file",
                "5|run jobs/nightli.yaml|did you mean 'nightly.yaml'?",
                "5|run jobs/nightly.yaml -D sumary.words=9|unknown key 'sumary', did you mean 'summary'?",
                "5|run jobs/nightly.yaml -D output.csv.dialect=exel|did you mean 'excel'?",
                "2|summarize --language english -|did you mean 'en'?",
                "2|summarize --sentences many -|'many' is not an int",
                "2|summarize --sentences 0 -|--sentences: found 0, expected 1 or more",
                "2|summarize --words 5 --ratio 0.5 -|mutually exclusive",
                "2|summarize --language e -|--language: found 'e', expected a BCP 47 language tag",
                "2|summarize --format xml -|expected one of csv, json, jsonl, markdown, text but found 'xml'",
                "2|summarize --date yesterday -|expected a day such as 2026-11-02 but found 'yesterday'",
                "3|summarize nosuch.txt|there is no file or folder 'nosuch.txt'",
                "5|run nosuch.yaml|there is no job file 'nosuch.yaml'; 'precis init' writes an example",
                "3|summarize -|-: found no text, expected at least one word",
            })
    void saysInASentenceWhatIsWrong(int code, String arguments, String message) throws Exception {
        Launched failed = Launched.with(arguments.split(" "));

        assertEquals(code, failed.code(), failed.err());
        assertTrue(failed.err().startsWith("precis: ") && failed.err().contains(message), failed.err());
        assertEquals(
                1,
                failed.err().lines().filter(line -> !line.startsWith("SLF4J")).count(),
                failed.err());
        assertEquals("", failed.out());
    }
}
