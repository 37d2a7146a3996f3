package io.precis.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is committed is what the generator writes. */
class DataIsCurrentTest {
    private static final Path FOLDER = Path.of("src/core/main/resources/lang");

    @Test
    void committedDataIsWhatCldrGives() throws IOException {
        for (Map.Entry<String, String> file : GenerateData.files(FOLDER).entrySet()) {
            String committed = Files.readString(FOLDER.resolve(file.getKey()), StandardCharsets.UTF_8);
            assertEquals(file.getValue(), committed, file.getKey() + " is stale: run ./mvnw -Pdata");
        }
    }
}
