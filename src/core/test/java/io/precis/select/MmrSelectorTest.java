package io.precis.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.SampleDocuments;
import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.text.GraphemeCounter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MmrSelectorTest {
    private static final String TEXT = "The ferry sank near the island. The ferry sank near the small island. "
            + "Divers searched for three sailors. The owner gave no reason.";
    private static final Document FERRY = SampleDocuments.of("en", null, TEXT);
    private static final MmrSelector SELECTOR = new MmrSelector();
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @Test
    void skipsASentenceThatRepeatsAChosenOne() {
        assertEquals(
                List.of("The ferry sank near the island.", "Divers searched for three sailors."),
                chosen(FERRY, new LengthLimit.Sentences(2), 0.9, 0.8, 0.7, 0.1));
    }

    @Test
    void keepsTheOrderOfTheSource() {
        assertEquals(
                List.of("The ferry sank near the island.", "The owner gave no reason."),
                chosen(FERRY, new LengthLimit.Sentences(2), 0.5, 0.4, 0.3, 0.9));
    }

    @Test
    void amongEqualsTheEarlierWins() {
        assertEquals(
                List.of("The ferry sank near the island."),
                chosen(FERRY, new LengthLimit.Sentences(1), 0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void goesOnToASentenceThatFits() {
        // 6 words are left of 12 after the first: the third fits, the second does not.
        assertEquals(
                List.of("The ferry sank near the island.", "Divers searched for three sailors."),
                chosen(FERRY, new LengthLimit.Words(12), 0.9, 0.85, 0.2, 0.1));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,1", "11,2", "16,3", "100,4"})
    void neverExceedsABudgetThatASentenceFits(int words, int sentences) {
        List<String> chosen = chosen(FERRY, new LengthLimit.Words(words), 0.9, 0.8, 0.7, 0.6);

        int used =
                chosen.stream().mapToInt(sentence -> sentence.split(" ").length).sum();
        assertTrue(used <= Math.max(words, 5), used + " words of " + words);
        assertEquals(sentences, chosen.size());
    }

    @Test
    void whereNothingFitsTheShortestIsTaken() {
        assertEquals(
                List.of("The owner gave no reason."), chosen(FERRY, new LengthLimit.Characters(3), 0.9, 0.8, 0.7, 0.6));
    }

    @Test
    void aRatioOfOneIsEverySentence() {
        assertEquals(
                4, chosen(FERRY, new LengthLimit.Ratio(1), 0.9, 0.8, 0.7, 0.6).size());
        assertEquals(
                1,
                chosen(FERRY, new LengthLimit.Ratio(0.01), 0.9, 0.8, 0.7, 0.6).size());
    }

    @Test
    void skipsASentenceThatRepeatsTheHeadline() {
        Document ferry = SampleDocuments.of("en", "Ferry sank near the island", TEXT);

        assertEquals(
                List.of("Divers searched for three sailors."),
                chosen(ferry, new LengthLimit.Sentences(1), 0.65, 0.5, 0.6, 0.1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mayor resigned on Monday. But he keeps his seat. A vote follows.",
                "en|The mayor resigned on Monday. The seat stays his, he said. A vote follows.",
                "de|Die Stadt kauft das Theater. „Wir zahlen später“, sagte sie am Montag. Der Rat stimmt ab.",
                "fr|Le maire quitte la ville. « Rien ne change », a-t-il dit. Un vote suivra.",
                "da|Byen køber teatret. Byen betaler senere, sagde hun. Rådet stemmer.",
                "de|Die Stadt kauft das Theater. Doch sie zahlt später. Der Rat stimmt ab.",
                "fr|Le maire quitte la ville. Il part lundi. Un vote suivra.",
                "ru|Мэр уходит в отставку. Он остаётся депутатом. Выборы пройдут весной.",
                "zh|市长周一辞职。但他保留议席。选举将在春天举行。",
                "ja|市長は月曜に辞任した。しかし議席は残す。選挙は春に行う。",
                "th|นายกเทศมนตรีเมืองท่าประกาศลาออก แต่เขายังคงเป็นสมาชิกสภาเมืองต่อไป การเลือกตั้งใหม่จะมีขึ้นในฤดูใบไม้ผลิ",
                "ar|استقال رئيس البلدية يوم الاثنين. لكنه يحتفظ بمقعده. تجري الانتخابات في الربيع.",
                "ko|시장이 월요일에 사임했다. 하지만 의석은 유지한다. 선거는 봄에 치러진다."
            })
    void aSentenceThatPointsBackWaitsForTheOneBefore(String tag, String text) {
        Document document = SampleDocuments.of(tag, null, text);
        List<String> all = document.sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
        assertEquals(3, all.size(), all::toString);

        assertEquals(List.of(all.get(2)), chosen(document, new LengthLimit.Sentences(1), 0.1, 0.9, 0.3));
        assertEquals(List.of(all.get(0), all.get(1)), chosen(document, new LengthLimit.Sentences(2), 0.5, 0.9, 0.1));
        assertEquals(all, chosen(document, new LengthLimit.Sentences(3), 0.1, 0.9, 0.3));
    }

    @Test
    void aKnownMethodsScoresAreTakenAsTheyAre() {
        List<ScoredSentence> scored = IntStream.range(0, 4)
                .mapToObj(i -> new ScoredSentence(FERRY.sentences().get(i), 1.0 / (1 + i), new TreeMap<>()))
                .toList();

        assertEquals(
                List.of(0, 32),
                SELECTOR.selectPlainly(FERRY, scored, new LengthLimit.Sentences(2)).sentences().stream()
                        .map(chosen -> chosen.span().start())
                        .toList());
    }

    @Test
    void anEmptyDocumentHasAnEmptySummary() {
        Document empty = SampleDocuments.of("en", null, " ");

        assertEquals(
                List.of(),
                SELECTOR.select(empty, pack(empty), List.of(), new LengthLimit.Sentences(3))
                        .sentences());
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
        assertEquals(characters, GraphemeCounter.count(text));
    }

    private static LanguagePack pack(Document document) {
        return PACKS.of(document.language());
    }

    private static List<String> chosen(Document document, LengthLimit length, double... scores) {
        List<ScoredSentence> scored = IntStream.range(0, scores.length)
                .mapToObj(i -> new ScoredSentence(document.sentences().get(i), scores[i], new TreeMap<>()))
                .toList();
        return SELECTOR.select(document, pack(document), scored, length).sentences().stream()
                .map(sentence -> sentence.span().of(document.text()))
                .toList();
    }
}
