package io.precis.extract.names.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.text.CharacterFolding;
import io.precis.text.Tokenizer;
import io.precis.text.WordVocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "New York",
                "  Rio  de Janeiro ",
                "O'Brien",
                "L’Aquila",
                "Saint-Étienne",
                "3M",
                "AT&T",
                "Ο Δήμος",
                "北京大学",
                "NHK放送",
                "ジョン・F・ケネディ",
                "กรุงเทพฯ",
                "नई दिल्ली",
                "تهران",
                "آذربايجان",
                "می‌شود",
                "서울시",
                "１２３",
                "๑๒๓",
                "ﬁnance",
                "Ⅷ",
                "e\u0301cole",
                "",
                " "
            })
    void cutsAPhraseAsAnArticleIsCut(String phrase) {
        assertEquals(tokens(phrase), PhraseForms.of(phrase));
    }

    /** Of 202,165 phrases of the data 66 are cut otherwise than in an article, for one of these three reasons. */
    @Nested
    @Tag("disagreement")
    class Disagreements {
        @Test
        void aMarkWithoutALetterIsAFormOfItsOwn() {
            assertEquals(List.of("\u0651", "ه"), PhraseForms.of("\u0651ه"));
            assertEquals(List.of("ه"), tokens("\u0651ه"));
        }

        @Test
        void anInvisibleCharacterIsAFormOfItsOwn() {
            assertEquals(List.of("reyk", "\u00AD", "ja"), PhraseForms.of("Reyk\u00ADja"));
            assertEquals(List.of("reykja"), tokens("Reyk\u00ADja"));
            assertEquals(List.of("র", "\u200D", "\u09CD", "যাব"), PhraseForms.of("র\u200D\u09CDযাব"));
            assertEquals(List.of("র\u09CDযাব"), tokens("র\u200D\u09CDযাব"));
            assertEquals(List.of("\u200F", "א"), PhraseForms.of("\u200Fא"));
            assertEquals(List.of("א"), tokens("\u200Fא"));
        }

        @Test
        void aVowelSignOfThaiThatHoldsAMarkIsPartedBeforeThePhraseIsCut() {
            assertEquals(List.of("ค\u0E4D", "า"), PhraseForms.of("คำ"));
            assertEquals(List.of("ค", "\u0E4Dา"), tokens("คำ"));
        }
    }

    private static List<String> tokens(String phrase) {
        return new Tokenizer(new WordVocabulary(false, Set.of(), "none"))
                .tokenize(phrase, new Span(0, phrase.length())).stream()
                        .map(Token::form)
                        .map(CharacterFolding::ofName)
                        .toList();
    }
}
