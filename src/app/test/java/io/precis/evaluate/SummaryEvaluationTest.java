package io.precis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.digest.DigestOptions;
import io.precis.digest.LengthUnit;
import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryEvaluationTest {
    private static final String FERRY = "{\"lang\": \"en\", \"text\": \"The ferry sank. Divers found three sailors near"
            + " the island. The owner said nothing.\", \"reference\": \"Divers found three sailors near the island.\"}";
    private static final String FAEHRE = "{\"lang\": \"de\", \"text\": \"Die Fähre sank. Der Eigner schwieg.\","
            + " \"references\": [\"Die Fähre sank.\", \"Die Fähre sank.\"]}";
    private static final DigestOptions ONE_SENTENCE = DigestOptions.defaults().withLength(new LengthLimit.Sentences(1));

    @TempDir
    private Path folder;

    @Test
    void measuresEveryLanguageOfASetOnItsOwn() throws IOException {
        SortedMap<String, ScoreComparison> found = evaluate(FERRY, FAEHRE, FERRY);

        assertEquals(Set.of("de", "en"), found.keySet());
        assertEquals(2, in(found, "en").articles());
        assertEquals(1, in(found, "de").articles());
    }

    @Test
    void theOracleKnowsTheReferenceAndLeadTheFirstSentence() throws IOException {
        ScoreComparison english = in(evaluate(FERRY), "en");

        assertEquals(new RougeScore(100, 100, 100), english.oracle());
        assertEquals(
                RougeScore.of("The ferry sank.", List.of("Divers found three sailors near the island."))
                                .one()
                        * 100,
                english.lead().one(),
                1e-9);
    }

    @Test
    void theDifferenceLiesInItsInterval() throws IOException {
        ScoreComparison english = in(evaluate(FERRY, FERRY, FERRY), "en");

        assertEquals(english.ours().mean() - english.lead().mean(), english.difference(), 1e-9);
        assertTrue(english.low() <= english.difference() + 1e-9 && english.difference() <= english.high() + 1e-9);
    }

    @Test
    void theIntervalIsAlwaysTheSame() throws IOException {
        assertEquals(evaluate(FERRY, FERRY, FAEHRE), evaluate(FERRY, FERRY, FAEHRE));
    }

    /** As in rouge.py: any summary scores 0 against an empty reference, and the 0 counts in the mean. */
    @Test
    void anEmptyReferenceCountsAsZero() throws IOException {
        ScoreComparison german = in(evaluate(FAEHRE.replace("[\"Die Fähre sank.\", ", "[\"\", ")), "de");

        assertEquals(50, german.oracle().one(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"sentences, 1, 100", "words, 7, 100", "words, 6, 0", "characters, 43, 100", "characters, 42, 0"})
    void theOracleKeepsTheLength(String unit, BigDecimal amount, double reached) throws IOException {
        String ferry = FERRY.replace("The ferry sank. ", "It. ").replace(" The owner said nothing.", "");
        DigestOptions options =
                DigestOptions.defaults().withLength(LengthUnit.valueOf(unit.toUpperCase(Locale.ROOT)), amount);

        assertEquals(reached, in(evaluate(options, ferry), "en").oracle().two(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|set.jsonl:2: found no JSON object",
                "{|set.jsonl:2: found no JSON,",
                "{\"text\": \"A man.\"}|set.jsonl:2: found no reference",
                "{\"reference\": \"A man.\"}|set.jsonl:2: found no text",
                "{\"text\": \"A man.\", \"reference\": \"B\", \"lang\": \"eng_lish!\"}|set.jsonl:2: found the language"
            })
    void namesALineThatIsNotAnArticleWithAReference(String line, String message) {
        DigestFailure.Input failure = assertThrows(DigestFailure.Input.class, () -> evaluate(FERRY, line));

        assertTrue(String.valueOf(failure.getMessage()).contains(message), failure::getMessage);
    }

    @Test
    void refusesAnEmptySet() {
        assertThrows(DigestFailure.Input.class, () -> evaluate(""));
    }

    private static ScoreComparison in(SortedMap<String, ScoreComparison> found, String language) {
        return Objects.requireNonNull(found.get(language), language);
    }

    private SortedMap<String, ScoreComparison> evaluate(String... lines) throws IOException {
        return evaluate(ONE_SENTENCE, lines);
    }

    private SortedMap<String, ScoreComparison> evaluate(DigestOptions options, String... lines) throws IOException {
        Path file = folder.resolve("set.jsonl");
        Files.writeString(file, String.join("\n", lines));
        return new SummaryEvaluation(options, null).of(file);
    }
}
