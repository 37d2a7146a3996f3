package io.precis.cli.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.cli.PrecisCommand;
import io.precis.cli.RunCommand;
import io.precis.cli.action.RunRequest;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser without picocli reads a plain line as picocli does, and leaves every other line to picocli. */
class PlainRunTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run jobs/nightly.yaml",
                "run nowhere.yaml",
                "run jobs/nightly.yaml --fresh --quiet",
                "run --no-progress jobs/nightly.yaml",
                "run jobs/nightly.yaml --date 2026-11-02",
                "run --date=2026-11-02 --fresh jobs/nightly.yaml"
            })
    void meansWhatTheLibraryReads(String line) {
        String[] words = line.split(" ");

        assertEquals(Optional.of(byTheLibrary(words)), PlainRun.request(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "run -",
                "run --help",
                "run a.yaml b.yaml",
                "run a.yaml --date yesterday",
                "run a.yaml --date",
                "run a.yaml --date 2026-11-02 --date 2026-11-03",
                "run a.yaml --fresh --fresh",
                "run a.yaml --fresh=true",
                "run a.yaml --dry-run",
                "run a.yaml --input b.txt",
                "run a.yaml --output out",
                "run a.yaml -D dates.most=5",
                "run a.yaml -Ddates.most=5",
                "run a.yaml --log-format json",
                "run a.yaml --verbose",
                "run @words.txt",
                "retry a.yaml",
                "help run",
                "--verbose run a.yaml"
            })
    void leavesAllElseToTheLibrary(String line) {
        assertTrue(PlainRun.request(line.split(" ")).isEmpty());
    }

    private static RunRequest byTheLibrary(String... words) {
        RunCommand command = PrecisCommand.commandLine(words)
                .parseArgs(words)
                .subcommand()
                .commandSpec()
                .commandLine()
                .getCommand();
        return command.request();
    }
}
