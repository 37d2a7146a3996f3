package io.precis.read.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.ArticleReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up pages in many languages, a folder for each kind of difficulty. A comment at the top of each says what is to be read
 * from it. Pages named {@code control-...} are those that a hasty rule for the kind would break.
 */
class PageKindsTest {
    private static final Path PAGES = Path.of("src/read/test/resources/pages");
    private static final int LEAST_LANGUAGES = 3;
    private static final String NONE = "-";

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatThePageSaysAtItsTop(String page) throws IOException {
        Expectation expected = Expectation.of(page);
        SourceEntry entry = new HtmlReader()
                .read(Files.readAllBytes(PAGES.resolve(page)), new SourcePlace(page, null))
                .get(0);
        if (expected.lines().containsKey("rejected")) {
            assertTrue(entry instanceof Rejection, () -> "read as an article: " + text(entry));
            assertEquals(
                    Rejection.Reason.NO_ARTICLE, ArticleReading.rejection(entry).reason());
        } else {
            assertAll(expected.checks(ArticleReading.article(entry)));
        }
    }

    @Test
    void everyKindHasSeveralLanguagesAndAControl() throws IOException {
        Map<String, Set<String>> languages = new TreeMap<>();
        Set<String> controlled = new HashSet<>();
        for (String page : pages().toList()) {
            String kind = page.substring(0, page.indexOf('/'));
            languages
                    .computeIfAbsent(kind, k -> new HashSet<>())
                    .addAll(Expectation.of(page).lines().get("language"));
            if (page.contains("/control-")) {
                controlled.add(kind);
            }
        }
        assertEquals(languages.keySet(), controlled);
        languages.forEach((kind, found) -> assertTrue(found.size() >= LEAST_LANGUAGES, kind + " has only " + found));
    }

    private static String text(SourceEntry entry) {
        return ((Article) entry).text();
    }

    /**
     * What is to be read from a page.
     *
     * @param lines the values of each key, in order; a dash stands for nothing
     */
    record Expectation(Map<String, List<String>> lines) {
        private static final Set<String> KEYS =
                Set.of("language", "title", "published", "author", "contains", "absent", "rejected");

        static Expectation of(String page) throws IOException {
            String html = Files.readString(PAGES.resolve(page), StandardCharsets.UTF_8);
            assertTrue(html.startsWith("<!--\n"), page + " begins with no expectation");
            Map<String, List<String>> lines = new HashMap<>();
            for (String line : html.substring(5, html.indexOf("-->")).lines().toList()) {
                String[] parts = line.split(": ", 2);
                assertTrue(parts.length == 2 && KEYS.contains(parts[0]), page + " has an unknown line: " + line);
                lines.merge(
                        parts[0],
                        List.of(parts[1]),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
            assertTrue(lines.containsKey("language"), page + " names no language");
            assertTrue(lines.size() > 1, page + " expects nothing");
            return new Expectation(lines);
        }

        List<Executable> checks(Article article) {
            return List.of(
                    () -> check("title", article.title()),
                    () -> check("published", article.published()),
                    () -> check("author", article.author()),
                    () -> checkInOrder(article.text()),
                    () -> checkAbsent(article.text()));
        }

        private void check(String key, @Nullable Object found) {
            if (lines.containsKey(key)) {
                assertEquals(lines.get(key).get(0), found == null ? NONE : found.toString(), key);
            }
        }

        /** Every passage stands in the text, behind the one before it. */
        private void checkInOrder(String text) {
            int at = 0;
            for (String passage : lines.getOrDefault("contains", List.of())) {
                int begin = text.indexOf(passage, at);
                assertTrue(begin >= 0, () -> "lost or out of order: " + passage + "\nin: " + text);
                at = begin + passage.length();
            }
        }

        private void checkAbsent(String text) {
            for (String passage : lines.getOrDefault("absent", List.of())) {
                assertFalse(text.contains(passage), () -> "not of the article: " + passage + "\nin: " + text);
            }
        }
    }
}
