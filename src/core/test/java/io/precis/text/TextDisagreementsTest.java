package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where two answers of this package to one question disagree. Digests, or measured figures, rest on each of them as it
 * is; who makes two of them one takes the test out here. Only characters of the first plane are compared, since later
 * versions of Unicode add letters beyond it.
 */
@Tag("disagreement")
class TextDisagreementsTest {
    /**
     * {@code isUnspaced}: the tokenizer, {@code split} and the forms of names. {@code isUnspacedScript}: {@code
     * clean.PageLine} and {@code ledger.WordShingles}; as a regular expression, {@code
     * extract.dates.grammar.DateLexicon}. {@code isUnspacedInFigures}: {@code extract.figures}. {@code
     * isUnspacedInRouge}: {@code evaluate.RougeTokens}. {@code isThaiOrLao}: {@code split.BlankBoundaries}. {@code
     * isHanOrKatakana}: {@code extract.keywords.UnspacedPhrases}.
     */
    @Nested
    class UnspacedScripts {
        @Test
        void figuresPutSpacesBetweenThe230LettersOfLaoKhmerAndMyanmar() {
            IntPredicate onlyTokens =
                    c -> Character.isLetter(c) && Scripts.isUnspaced(c) && !Scripts.isUnspacedInFigures(c);

            assertEquals(230, firstPlane().filter(onlyTokens).count());
            assertEquals(
                    "0E81-0E82 0E84 0E86-0E8A 0E8C-0EA3 0EA5 0EA7-0EB0 0EB2-0EB3 0EBD 0EC0-0EC4 0EC6 0EDC-0EDF 1000-102A"
                            + " 103F 1050-1055 105A-105D 1061 1065-1066 106E-1070 1075-1081 108E 1780-17B3 17D7 17DC"
                            + " A9E0-A9E4 A9E6-A9EF A9FA-A9FE AA60-AA76 AA7A AA7E-AA7F",
                    ranges(onlyTokens));
            assertEquals("", ranges(c -> Scripts.isUnspacedInFigures(c) && !Scripts.isUnspaced(c)));
        }

        @Test
        void onlyTheLongVowelMarkIsUnspacedAndOfNoUnspacedScript() {
            assertEquals("30FC", ranges(c -> Scripts.isUnspaced(c) && !Scripts.isUnspacedScript(c)));
            assertEquals("", ranges(c -> Scripts.isUnspacedScript(c) && !Scripts.isUnspaced(c)));
        }

        /** Half-width Katakana, rare Burmese, and two signs of repetition. */
        @Test
        void rougeJoinsTheseLettersToWords() {
            assertEquals(
                    "3005 303B A9E0-A9EF A9FA-A9FE AA60-AA76 AA7A-AA7F FF66-FF6F FF71-FF9D",
                    ranges(c -> Letters.isPartOfWord(c) && Scripts.isUnspaced(c) && !Scripts.isUnspacedInRouge(c)));
        }

        /** Voicing marks, Bopomofo, and letters of Korean that stand alone. */
        @Test
        void rougePartsTheseLetters() {
            assertEquals(
                    "3099-309A 3105-312F 3131-318E 31A0-31BF",
                    ranges(c -> Letters.isPartOfWord(c) && Scripts.isUnspacedInRouge(c) && !Scripts.isUnspaced(c)));
        }

        @Test
        void thaiAndLaoByBlockHaveTheCurrencySignOfThaiToo() {
            assertEquals(
                    "0E3F",
                    ranges(c -> Character.isDefined(c) && Scripts.isThaiOrLao(c) && !Scripts.isUnspacedScript(c)));
        }

        @Test
        void keyPhrasesTakeTheLongVowelMarkForKatakana() {
            assertTrue(Scripts.isHanOrKatakana(0x30FC));
        }
    }

    /**
     * {@code ofFigure}: {@code extract.figures.lexicon.FoldedSpelling}. {@code ofDate}: {@code
     * extract.dates.grammar.DateLexicon}. {@code ofName}: {@code extract.names.lexicon}. {@code Apostrophes}: {@code
     * split} and {@code extract.names.mention}.
     */
    @Nested
    class Folding {
        @Test
        void eachTakesOtherCharactersForAnApostrophe() {
            assertEquals("’", characters(c -> c != '\'' && Apostrophes.isApostrophe(c)));
            assertEquals("ʼ‘’′", characters(c -> c != '\'' && CharacterFolding.ofFigure((char) c) == '\''));
            assertEquals("`´ʹʼ’", characters(c -> c != '\'' && CharacterFolding.ofDate((char) c) == '\''));
        }

        @Test
        void onlyFiguresFoldTheMinusSignToAHyphen() {
            assertEquals("‐‑−", characters(c -> c != '-' && CharacterFolding.ofFigure((char) c) == '-'));
            assertEquals("‐‑", characters(c -> c != '-' && CharacterFolding.ofDate((char) c) == '-'));
        }

        @Test
        void onlyFiguresFoldTheCapitalOfYo() {
            assertEquals('е', CharacterFolding.ofFigure('Ё'));
            assertEquals('Ё', CharacterFolding.ofDate('Ё'));
        }

        @Test
        void figuresMakePersianLettersArabicAndNamesMakeArabicLettersPersian() {
            assertEquals('\u064A', CharacterFolding.ofFigure('\u06CC'));
            assertEquals('\u0643', CharacterFolding.ofFigure('\u06A9'));
            assertEquals("\u06CC\u06A9", CharacterFolding.ofName("\u064A\u0643"));
            assertEquals('\u06CC', CharacterFolding.ofDate('\u06CC'));
        }

        @Test
        void thePersianWordJointIsASpaceInFiguresAndNothingInNames() {
            assertEquals(' ', CharacterFolding.ofFigure('\u200C'));
            assertEquals("", CharacterFolding.ofName("\u200C"));
            assertEquals('\u200C', CharacterFolding.ofDate('\u200C'));
        }
    }

    /**
     * {@code isMark}: the tokenizer, {@code clean.TextNormaliser}, {@code evaluate.RougeTokens}. {@code isMarkInWord}:
     * {@code split}, {@code extract.figures}, {@code ledger.WordShingles}.
     */
    @Test
    void onlySomeTakeEnclosingMarksForPartsOfWords() {
        assertEquals(
                "0488-0489 1ABE 20DD-20E0 20E2-20E4 A670-A672",
                ranges(c -> Letters.isMark(c) && !Letters.isMarkInWord(c)));
        assertEquals("", ranges(c -> Letters.isMarkInWord(c) && !Letters.isMark(c)));
    }

    private static IntStream firstPlane() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE);
    }

    private static String characters(IntPredicate wanted) {
        StringBuilder characters = new StringBuilder();
        firstPlane().filter(wanted).forEach(c -> characters.append((char) c));
        return characters.toString();
    }

    /** The characters that fulfil a condition, as ranges of their hexadecimal numbers. */
    private static String ranges(IntPredicate wanted) {
        StringBuilder ranges = new StringBuilder();
        int first = -1;
        for (int c = 0; c <= Character.MAX_VALUE + 1; c++) {
            boolean isWanted = c <= Character.MAX_VALUE && wanted.test(c);
            if (isWanted && first < 0) {
                first = c;
            } else if (!isWanted && first >= 0) {
                String range = first == c - 1 ? "%04X" : "%04X-%04X";
                ranges.append(ranges.isEmpty() ? "" : " ").append(range.formatted(first, c - 1));
                first = -1;
            }
        }
        return ranges.toString();
    }
}
