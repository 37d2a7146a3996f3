package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.precis.CpuTime;
import io.precis.article.Article;
import io.precis.article.Language;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever stands in an article, the time to digest it grows as its length does. */
class LinearTimeIT {
    private static final int SHORT_LENGTH = 62_500;
    private static final Digester DIGESTER = new Digester(DigesterTest.everything());

    @TestFactory
    Stream<DynamicTest> digestsInLinearTime() {
        return Stream.of(
                        new Sample("digits", "en", length -> "1234567890".repeat(length / 10)),
                        new Sample("numbers", "en", length -> "12 ".repeat(length / 3)),
                        new Sample("decimals", "de", length -> "1,2 ".repeat(length / 4)),
                        new Sample("commas", "en", ","::repeat),
                        new Sample("next next next", "en", length -> "next ".repeat(length / 5)),
                        new Sample("May and May", "en", length -> "May and ".repeat(length / 8)),
                        new Sample("one long name", "en", length -> "Anna Lis ".repeat(length / 9)),
                        new Sample("numerals", "zh", length -> "一二三四万".repeat(length / 5)),
                        new Sample("points", "en", "a."::repeat),
                        new Sample("opening quotation marks", "fr", length -> "« a ".repeat(length / 4)),
                        new Sample("random Unicode", "und", LinearTimeIT::random))
                .map(sample -> DynamicTest.dynamicTest(sample.name, () -> check(sample)));
    }

    private static void check(Sample sample) {
        Article little = sample.article(SHORT_LENGTH);
        Article much = sample.article(SHORT_LENGTH * CpuTime.TIMES);

        CpuTime.assertLinear(
                sample.name, () -> assertNotNull(DIGESTER.digest(little)), () -> assertNotNull(DIGESTER.digest(much)));
    }

    /** Any characters there are, assigned or not. */
    private static String random(int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int c = random.nextInt(0x20000);
            if (!(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    /** A kind of text of any length. */
    private record Sample(String name, String tag, IntFunction<String> text) {
        Article article(int length) {
            return Article.of(text.apply(length))
                    .id(name)
                    .source(name)
                    .language(new Language(tag))
                    .build();
        }
    }
}
