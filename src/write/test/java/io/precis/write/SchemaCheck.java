package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Checks every line that a run wrote against the schema: {@code -Dtest=SchemaCheck -Dprecis.check=output/nightly/DATE}. */
@EnabledIfSystemProperty(named = "precis.check", matches = ".+", disabledReason = "checks the folder it is given")
class SchemaCheck {
    private final Path folder = Path.of(System.getProperty("precis.check", ""));

    @Test
    void everyLineIsAsTheSchemaHasIt() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("digest.jsonl"));

        assertTrue(lines.size() >= 18, "only " + lines.size() + " digests");
        for (String line : lines) {
            assertEquals(List.of(), DigestSchema.ARTICLE.errors(line), line);
        }
    }

    @Test
    void theDocumentIsAsTheSchemaHasIt() throws IOException {
        assertEquals(List.of(), DigestSchema.DOCUMENT.errors(Files.readString(folder.resolve("digest.json"))));
    }

    @Test
    void noSampleIsRejected() throws IOException {
        assertFalse(Files.size(folder.resolve("rejected.jsonl")) > 0);
    }
}
