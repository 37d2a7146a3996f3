package io.precis.cli.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.cli.PrecisCommand;
import io.precis.cli.SummarizeCommand;
import io.precis.cli.action.SummaryRequest;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser without picocli reads a plain line as picocli does, and leaves every other line to picocli. */
class PlainSummarizeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "summarize -",
                "summarize input/bandoche.txt",
                "summarize input/bandoche.txt - input",
                "summarize input/*.txt --language pt-BR",
                "summarize --language=de - --explain",
                "summarize --format json --sentences 5 -",
                "summarize --sentences=1 --format=markdown --explain -",
                "summarize --date 2026-11-02 --input-format jsonl -"
            })
    void meansWhatTheLibraryReads(String line) {
        String[] words = line.split(" ");

        assertEquals(Optional.of(byTheLibrary(words)), PlainSummarize.request(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "run jobs/nightly.yaml",
                "help summarize",
                "summarize --help",
                "summarize -h -",
                "summarize --verbose -",
                "summarize --to en -",
                "summarize --words 100 -",
                "summarize -- -",
                "summarize @words.txt",
                "summarize 'a b.txt'",
                "summarize nowhere.txt",
                "summarize --language",
                "summarize --language --explain -",
                "summarize --language= -",
                "summarize --language german -",
                "summarize --language de --language en -",
                "summarize --explain --explain -",
                "summarize --explain=yes -",
                "summarize --format newsletter -",
                "summarize --format pdf -",
                "summarize --sentences 0 -",
                "summarize --sentences three -",
                "summarize --date yesterday -",
                "summarize --input-format pdf -",
                "summarize --langage de -"
            })
    void leavesAllElseToTheLibrary(String line) {
        assertTrue(PlainSummarize.request(line.split(" ")).isEmpty());
    }

    private static SummaryRequest byTheLibrary(String... words) {
        SummarizeCommand command = PrecisCommand.commandLine(words)
                .parseArgs(words)
                .subcommand()
                .commandSpec()
                .commandLine()
                .getCommand();
        return command.request();
    }
}
