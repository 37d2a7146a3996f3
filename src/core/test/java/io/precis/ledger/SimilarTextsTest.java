package io.precis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the finding of texts that are alike is, on seeded text of known similarity. */
class SimilarTextsTest {
    @Test
    void estimatesTheShareOfRunsInCommon() {
        Random random = new Random(7);
        int near = 0;
        for (int i = 0; i < 200; i++) {
            List<String> words = words(random, 300);
            List<String> other = edited(words, random, 0.2 * random.nextDouble());
            double estimate = MinHashSignature.similarity(signature(words), signature(other));
            near += Math.abs(estimate - resemblance(words, other)) < 0.09 ? 1 : 0;
        }
        assertTrue(near >= 190, near + " of 200 within .09");
    }

    @ParameterizedTest
    @CsvSource({"0.75, 90", "0.8, 97", "0.9, 99"})
    void findsTextsThatAreAlike(double similarity, int least) {
        Random random = new Random(11);
        SimilarTexts texts = new SimilarTexts(0.7);
        List<List<String>> originals = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            originals.add(words(random, 400));
            texts.add(signature(originals.get(i)));
        }
        int found = 0;
        int asked = 0;
        while (asked < 100) {
            List<String> original = originals.get(asked);
            List<String> edited = edited(original, random, (1 - similarity) / 4);
            double real = resemblance(original, edited);
            if (real >= similarity) {
                found += texts.find(signature(edited)) == asked ? 1 : 0;
                asked++;
            }
        }
        assertTrue(found >= least, found + " of 100");
    }

    @Test
    void findsNoSimilarityBetweenDifferentTexts() {
        Random random = new Random(13);
        SimilarTexts texts = new SimilarTexts(0.7);
        for (int i = 0; i < 500; i++) {
            List<String> words = words(random, 200);
            assertEquals(-1, texts.find(signature(words)));
            texts.add(signature(words));
        }
    }

    @Test
    void comparesCharactersInScriptsWithoutSpaces() {
        String text = "市议会星期二晚上以三十票对十二票通过了新的电车线路。工程将于二〇二八年三月开始，造价约四点五亿元。";
        double similarity =
                MinHashSignature.similarity(MinHashSignature.of(text), MinHashSignature.of(text.replace("星期二", "星期三")));
        assertTrue(similarity > 0.8 && similarity < 1, "similarity " + similarity);
    }

    @Test
    void recognisesAnArticle() {
        Article article = article("urn:1", "https://a.example/x?utm_source=feed#top", "Snow fell on  Monday.");
        ArticleFingerprint print = ArticleFingerprint.of(article);
        assertEquals(
                print.url(),
                ArticleFingerprint.of(article("urn:2", "https://a.example/x/", "Other."))
                        .url());
        assertEquals(
                print.content(),
                ArticleFingerprint.of(article("urn:2", "https://b.example", "Snow fell\non monday."))
                        .content());
        assertNotEquals(
                print.url(),
                ArticleFingerprint.of(article("urn:1", "https://a.example/x?id=2", "Snow."))
                        .url());
        assertEquals(
                0,
                ArticleFingerprint.of(Article.of("Snow.")
                                .id("in/a.txt")
                                .source("in/a.txt")
                                .form(Article.Form.PAGE)
                                .build())
                        .id());
    }

    @Test
    void keepsTheLongestArticleOfACluster() {
        Random random = new Random(17);
        List<String> words = words(random, 300);
        List<String> longer = new ArrayList<>(words);
        longer.addAll(words(random, 20));
        DuplicateClusters<String> clusters = new DuplicateClusters<>(0.7);
        add(clusters, "short", words);
        add(clusters, "full", longer);
        add(clusters, "again", words);
        add(clusters, "else", words(random, 300));
        List<String> seen = new ArrayList<>();
        clusters.forEach((kept, isOld, left) -> seen.add(kept + " "
                + left.stream().map(DuplicateClusters.Member::article).toList()));
        assertEquals(List.of("full [short, again]"), seen);
    }

    private static void add(DuplicateClusters<String> clusters, String name, List<String> words) {
        String text = String.join(" ", words);
        clusters.add(name, text.hashCode(), MinHashSignature.of(text), text.length());
    }

    private static Article article(String id, String url, String text) {
        return Article.of(text).id(id).source("feed").url(url).build();
    }

    private static byte[] signature(List<String> words) {
        return MinHashSignature.of(String.join(" ", words));
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(5000));
        }
        return words;
    }

    private static List<String> edited(List<String> words, Random random, double share) {
        return words.stream()
                .map(word -> random.nextDouble() < share ? "e" + random.nextInt(5000) : word)
                .toList();
    }

    private static double resemblance(List<String> one, List<String> other) {
        Set<List<String>> first = runs(one);
        Set<List<String>> both = new HashSet<>(first);
        both.retainAll(runs(other));
        Set<List<String>> all = new HashSet<>(first);
        all.addAll(runs(other));
        return (double) both.size() / all.size();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + 3)));
        }
        return runs;
    }
}
