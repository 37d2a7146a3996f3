package io.precis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Article;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleFingerprintTest {
    /** The values stand in databases: were they others, every article would be new once more. */
    private static final Map<String, Long> CONTENT_HASHES = Map.of(
            "The bridge of Umber opened.", 6587198009813670853L,
            "THE  BRIDGE\tof\u00a0umber\nopened.", 6587198009813670853L,
            "Мост открыт в пятницу", -2292672004265141178L,
            "桥梁于周五开放\u3000。", -8971503542659241938L,
            "Ἡ γέφυρα İstanbul \uFFFF \u2028 x \u0085 \u1680 Ⅷ", 7895539655715768878L);

    @Test
    void contentHashNeverChanges() {
        CONTENT_HASHES.forEach((text, content) -> {
            Article article = Article.of(text).id("a").source("in.txt").build();

            assertEquals(content, ArticleFingerprint.of(article).content(), text);
        });
    }
}
