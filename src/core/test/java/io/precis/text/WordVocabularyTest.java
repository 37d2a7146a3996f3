package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.precis.article.Language;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVocabularyTest {
    private static final LanguagePack ENGLISH = LanguagePacks.load().of(new Language("en"));
    private static final LanguagePack JAPANESE = LanguagePacks.load().of(new Language("ja"));

    @Test
    void aWordMetAgainIsTheSame() {
        WordVocabulary vocabulary = ENGLISH.vocabulary();

        WordVocabulary.Word first = vocabulary.word("The Harbours", 4, 12);

        assertSame(first, vocabulary.word("two Harbours", 4, 12));
        assertEquals(new WordStemmer("EnglishStemmer").of("harbours"), first.term());
        assertNull(vocabulary.word("The Harbours", 0, 3).term());
    }

    /** More of them than are remembered, in an order in which each comes after others have taken its place. */
    @Test
    void whatAWordIsDoesNotDependOnWhatWasMetBefore() {
        WordVocabulary vocabulary = ENGLISH.vocabulary();
        List<String> words = words(20_000);

        for (int turn = 0; turn < 2; turn++) {
            for (String word : words) {
                assertEquals(
                        TokenForm.of(word, false),
                        vocabulary.word(word, 0, word.length()).form(),
                        word);
            }
        }
    }

    @Test
    void aPairIsOfTwoForms() {
        WordVocabulary vocabulary = JAPANESE.vocabulary();

        assertEquals("新駅", vocabulary.pair("の新駅は", 1, 2, 3).form());
        assertEquals("駅は", vocabulary.pair("の新駅は", 2, 3, 4).form());
        assertEquals("新", vocabulary.word("の新駅は", 1, 2).form());
    }

    private static List<String> words(int count) {
        Random random = new Random(11);
        List<String> words = new ArrayList<>(count);
        while (words.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(8); letters >= 0; letters--) {
                word.append((char) ((random.nextInt(5) == 0 ? 'A' : 'a') + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
