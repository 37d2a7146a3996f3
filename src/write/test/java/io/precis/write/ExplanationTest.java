package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.select.LengthLimit;
import io.precis.write.layout.CsvDialect;
import io.precis.write.layout.TextStyle;
import io.precis.write.layout.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text that {@code summarize --explain} adds to each format. */
class ExplanationTest {
    private static final String TEXT =
            "The ferry sank near the island. Divers searched for three sailors. The owner gave"
                    + " no reason. A storm is near.";

    @Test
    void textTellsWhyAndWhatJustMissed() throws IOException {
        String text = written(OutputFormat.TEXT, true);

        assertTrue(text.contains("\n  The ferry sank near the island.\n    score 0."), text);
        assertTrue(text.contains("position 0."), text);
        assertEquals(3, text.substring(text.indexOf("\nJust missed\n")).split("score ").length - 1, text);
        assertFalse(written(OutputFormat.TEXT, false).contains("missed"));
    }

    @Test
    void markdownTellsWhyAndWhatJustMissed() throws IOException {
        String text = written(OutputFormat.MARKDOWN, true);

        assertTrue(text.contains("- The ferry sank near the island.  \n  *score 0."), text);
        assertEquals(3, text.substring(text.indexOf("**Just missed:**")).split("score ").length - 1, text);
        assertFalse(written(OutputFormat.MARKDOWN, false).contains("score"));
    }

    @Test
    void textTellsWhatDecidedFiguresAndNames() throws IOException {
        String news = "Mr Odell Varga met the Ministry of Inland Fisheries in Paris and paid 3 million euros.";

        String text = written(OutputFormat.TEXT, true, news);

        assertTrue(text.contains("3 million euros (3000000 EUR) [unit 0.95]"), text);
        assertTrue(text.contains("Odell Varga [title 0.95]"), text);
        assertTrue(text.contains("Ministry of Inland Fisheries [word 0.9]"), text);
        assertTrue(text.contains("Paris [known 0.85]"), text);
        assertFalse(written(OutputFormat.TEXT, false, news).contains("["));
    }

    @Test
    void jsonHasWhatJustMissedAndFollowsTheSchema() throws IOException {
        JsonNode line = new JsonMapper().readTree(written(OutputFormat.JSONL, true));

        assertEquals(3, line.path("missed").size());
        assertEquals(
                line.path("missed").get(0).path("text").asString(),
                TEXT.substring(
                        line.path("missed").get(0).path("start").asInt(),
                        line.path("missed").get(0).path("end").asInt()));
        assertEquals(List.of(), DigestSchema.ARTICLE.errors(line.toString()));
        assertFalse(written(OutputFormat.JSONL, false).contains("missed"));
    }

    private static String written(OutputFormat format, boolean explain) throws IOException {
        return written(format, explain, TEXT);
    }

    private static String written(OutputFormat format, boolean explain, String text) throws IOException {
        Outcome outcome = new Digester(DigestOptions.defaults().withLength(new LengthLimit.Sentences(1)))
                .digest(Article.of(text)
                        .id("ferry")
                        .source("ferry.txt")
                        .language(new Language("en"))
                        .build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteOptions options = new WriteOptions(null, null, "1", CsvDialect.RFC4180, new TextStyle(80, false, explain));
        DigestWriter writer = format.files().get(0).open(out, options, 0);
        writer.write((Digest) outcome);
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
