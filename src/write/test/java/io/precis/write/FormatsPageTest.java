package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/formats.md} are what the writers write. */
class FormatsPageTest {
    static Stream<OutputFile> files() {
        return DigestWriterTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsWhatIsWritten(OutputFile file) throws IOException {
        String page = Files.readString(Path.of("docs", "formats.md"));
        String written =
                Digests.write(file, Digests.OPTIONS, List.of(Digests.ferry())).replace("\r\n", "\n");

        assertTrue(page.contains("\n```" + kind(file) + "\n" + written + "```\n"), written);
        assertTrue(page.contains("`" + file.name() + "`"), file.name());
    }

    private static String kind(OutputFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1);
    }
}
