package io.precis.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.Documents;
import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MmrSelectorTest {
    private static final String TEXT = "The ferry sank near the island. The ferry sank near the small island. "
            + "Divers searched for three sailors. The owner gave no reason.";
    private static final Document FERRY = Documents.of("en", null, TEXT);
    private static final MmrSelector SELECTOR = new MmrSelector();

    @Test
    void passesOverWhatSaysTheSame() {
        assertEquals(
                List.of("The ferry sank near the island.", "Divers searched for three sailors."),
                chosen(FERRY, new Length.Sentences(2), 0.9, 0.8, 0.7, 0.1));
    }

    @Test
    void keepsTheOrderOfTheSource() {
        assertEquals(
                List.of("The ferry sank near the island.", "The owner gave no reason."),
                chosen(FERRY, new Length.Sentences(2), 0.5, 0.4, 0.3, 0.9));
    }

    @Test
    void amongEqualsTheEarlierWins() {
        assertEquals(
                List.of("The ferry sank near the island."), chosen(FERRY, new Length.Sentences(1), 0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void goesOnToASentenceThatFits() {
        // 6 words are left of 12 after the first: the third fits, the second does not.
        assertEquals(
                List.of("The ferry sank near the island.", "Divers searched for three sailors."),
                chosen(FERRY, new Length.Words(12), 0.9, 0.85, 0.2, 0.1));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,1", "11,2", "16,3", "100,4"})
    void neverExceedsABudgetThatASentenceFits(int words, int sentences) {
        List<String> chosen = chosen(FERRY, new Length.Words(words), 0.9, 0.8, 0.7, 0.6);

        int used =
                chosen.stream().mapToInt(sentence -> sentence.split(" ").length).sum();
        assertTrue(used <= Math.max(words, 5), used + " words of " + words);
        assertEquals(sentences, chosen.size());
    }

    @Test
    void whereNothingFitsTheShortestIsTaken() {
        assertEquals(List.of("The owner gave no reason."), chosen(FERRY, new Length.Characters(3), 0.9, 0.8, 0.7, 0.6));
    }

    @Test
    void aRatioOfOneIsEverySentence() {
        assertEquals(4, chosen(FERRY, new Length.Ratio(1), 0.9, 0.8, 0.7, 0.6).size());
        assertEquals(
                1, chosen(FERRY, new Length.Ratio(0.01), 0.9, 0.8, 0.7, 0.6).size());
    }

    @Test
    void anEmptyDocumentHasAnEmptySummary() {
        Document empty = Documents.of("en", null, " ");

        assertEquals(
                List.of(),
                SELECTOR.select(empty, List.of(), new Length.Sentences(3)).sentences());
    }

    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "e\u0301a,2",
        "\uD83D\uDC69\u200D\uD83D\uDE80x,2",
        "\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDE9\uD83C\uDDEA,2",
        "नमस्ते,4",
        "각,1"
    })
    void countsCharactersAsReadersDo(String text, int characters) {
        assertEquals(characters, Graphemes.count(text));
    }

    private static List<String> chosen(Document document, Length length, double... scores) {
        List<ScoredSentence> scored = IntStream.range(0, scores.length)
                .mapToObj(i -> new ScoredSentence(document.sentences().get(i), scores[i], new TreeMap<>()))
                .toList();
        return SELECTOR.select(document, scored, length).sentences().stream()
                .map(sentence -> sentence.span().of(document.text()))
                .toList();
    }
}
