package io.precis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RougeScoreTest {
    private static final double EXACT = 1e-12;

    /** The example of Lin (2004): the same words in another order share a shorter subsequence. */
    @ParameterizedTest
    @CsvSource({
        "police kill the gunman,         0.75, 0.333333333333, 0.75",
        "the gunman kill police,         0.75, 0.333333333333, 0.5",
        "police killed the gunman,       1,    1,              1",
        "nobody came,                    0,    0,              0"
    })
    void countsWhatIsShared(String summary, double one, double two, double longest) {
        RougeScore rouge = RougeScore.of(summary, List.of("police killed the gunman"));

        assertEquals(one, rouge.one(), 1e-9);
        assertEquals(two, rouge.two(), 1e-9);
        assertEquals(longest, rouge.longest(), 1e-9);
    }

    @Test
    void aTokenCountsOnlyAsOftenAsTheOtherSideHasIt() {
        // Summary a a b, reference a b c d: two in common, of three and of four.
        RougeScore rouge = RougeScore.of("a a b", List.of("a b c d"));

        assertEquals(4.0 / 7, rouge.one(), EXACT);
        assertEquals(2.0 / 5, rouge.two(), EXACT);
        assertEquals(4.0 / 7, rouge.longest(), EXACT);
    }

    @Test
    void severalReferencesAreAveraged() {
        assertEquals(0.5, RougeScore.of("a b", List.of("a b", "c d")).one(), EXACT);
    }

    @Test
    void anEmptySummaryScoresZero() {
        assertEquals(0, RougeScore.of("", List.of("a b")).mean(), EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. cat's 3.5kg, café—done! | the u s cat s 3 5 kg café done",
                "北京大学 ABC東京タワー | 北 京 大 学 abc 東 京 タ ワ ー",
                "हिन्दी में लिखा | हिन्दी में लिखा",
                "ภาษาไทย | ภ า ษ า ไ ท ย",
                "ดีมี | ดี มี",
                "می\u200cروم | میروم",
                "ﬁn Ⅻ | fin xii"
            })
    void tokensAreRunsOfLettersOrDigitsAndSingleCharacters(String text, String tokens) {
        assertEquals(List.of(tokens.split(" ")), RougeTokens.of(text.replace("\\u200c", "\u200c")));
    }

    @Test
    void theBitParallelLengthIsThatOfTheTextbookAlgorithm() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            List<String> a = letters(random, random.nextInt(200));
            List<String> b = letters(random, random.nextInt(150));

            assertEquals(textbook(a, b), CommonSubsequence.length(a, b), () -> a + " " + b);
        }
    }

    private static List<String> letters(Random random, int size) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            letters.add(String.valueOf((char) ('a' + random.nextInt(5))));
        }
        return letters;
    }

    private static int textbook(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }
}
