package io.precis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    /** The values stand in databases: were they others, every article would be new once more. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "The bridge of Umber opened.,6587198009813670853",
                "THE  BRIDGE\tof\u00a0umber\nopened.,6587198009813670853",
                "Мост открыт в пятницу,-2292672004265141178",
                "桥梁于周五开放\u3000。,-8971503542659241938",
                "Ἡ γέφυρα İstanbul \uFFFF \u2028 x \u0085 \u1680 Ⅷ,7895539655715768878"
            })
    void isForEver(String text, long content) {
        Article article = Article.of("a", "in.txt", Article.Form.RECORD, text);

        assertEquals(content, Fingerprint.of(article).content());
    }
}
