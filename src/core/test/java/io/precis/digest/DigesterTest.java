package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.ReferenceDate;
import io.precis.article.Span;
import io.precis.article.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigesterTest {
    private static final LocalDate SATURDAY = LocalDate.of(2023, 2, 25);
    private static final Digester DIGESTER = new Digester(everything());

    @Test
    void findsWhatAnArticleSays() {
        Digest digest = digest(
                "INTERNATIONAL\n\nMayor quits after bridge row\n\n(Photo by Jana Novak/Example Press)\n\nBy Maria Keller\n\n"
                        + "Mayor Anna Lind resigned on Friday after a row over a 12 million euro bridge. "
                        + "Lind had led the town since 1994 and won six elections.\n\n"
                        + "The council meets again next week. A successor will be named by the end of March.\n",
                Article.Form.PAGE);

        assertEquals("Mayor quits after bridge row", digest.header().title());
        assertEquals("Maria Keller", digest.header().author());
        assertEquals(new Language("en"), digest.language().language());
        assertTrue(values(digest).containsAll(List.of("2023-02-24", "1994", "2023-W09")), values(digest)::toString);
        assertTrue(
                digest.figures().stream()
                        .anyMatch(f -> "EUR".equals(f.unit()) && f.value().intValue() == 12_000_000),
                digest.figures()::toString);
        NamedEntity person = digest.names().stream()
                .filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                .findFirst()
                .orElseThrow();
        assertEquals("Anna Lind", person.text());
        assertEquals(2, person.spans().size());
        assertTrue(digest.names().stream().noneMatch(name -> name.text().contains("Novak")), "the photographer");
    }

    @Test
    void prefersTheDateOfTheArticle() {
        Article article = Article.of("It rained yesterday.")
                .id("a")
                .source("a")
                .published(LocalDate.of(2020, 5, 2))
                .language(new Language("en"))
                .build();

        Digest digest = assertInstanceOf(Digest.class, DIGESTER.digest(article));

        assertEquals(List.of("2020-05-01"), values(digest));
        assertEquals(new ReferenceDate(LocalDate.of(2020, 5, 2), ReferenceDate.Origin.ARTICLE), digest.reference());
    }

    @Test
    void relativeDatesHaveNoValueWithoutAReferenceDate() {
        Digester digester = new Digester(DigestOptions.defaults());

        Digest digest = assertInstanceOf(
                Digest.class,
                digester.digest(Article.of("It rained yesterday.")
                        .id("a")
                        .source("a")
                        .language(new Language("en"))
                        .build()));

        assertNull(digest.reference());
        assertEquals(1, digest.dates().size());
        assertNull(digest.dates().get(0).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "th", "zh", "ja", "ar", "hi", "und"})
    void everySpanLiesInTheArticle(String tag) {
        Random random = new Random(tag.hashCode());
        for (int round = 0; round < 60; round++) {
            String text = RandomText.of(random, 400) + "a";
            Article article = Article.of(text)
                    .id("a")
                    .source("a")
                    .form(Article.Form.PAGE)
                    .language(new Language(tag))
                    .build();

            Digest digest = assertInstanceOf(Digest.class, DIGESTER.digest(article), () -> tag + ": " + text);

            for (Span span : spans(digest)) {
                assertTrue(span.end() <= text.length() && span.length() > 0, text);
            }
        }
    }

    @Test
    void givesTheSameDigestForTheSameOptions() {
        Article article = Article.of("Anna Lind met Bo Ek on Friday. It rained. 3 left.")
                .id("a")
                .source("a")
                .build();

        assertEquals(DIGESTER.digest(article), new Digester(everything()).digest(article));
    }

    private static List<Span> spans(Digest digest) {
        List<Span> spans = new ArrayList<>();
        digest.summary().sentences().stream().map(Summary.Chosen::span).forEach(spans::add);
        digest.dates().forEach(date -> spans.add(date.span()));
        digest.figures().forEach(figure -> spans.add(figure.span()));
        digest.names().forEach(name -> spans.addAll(name.spans()));
        return spans;
    }

    private static List<String> values(Digest digest) {
        return digest.dates().stream().map(date -> String.valueOf(date.value())).toList();
    }

    private static Digest digest(String text, Article.Form form) {
        return assertInstanceOf(
                Digest.class,
                DIGESTER.digest(Article.of(text).id("a").source("a").form(form).build()));
    }

    @ParameterizedTest
    @CsvSource({"RUN, 0", "JOB, 1", "OPTION, 1"})
    void listsWhatCountsFromTheRunDateOnlyWhereTheJobTrustsIt(ReferenceDate.Origin origin, int listed) {
        DigestOptions options = DigestOptions.defaults().withReferenceDate(new ReferenceDate(SATURDAY, origin));
        String text = "The council of the town closed the old bridge over the river yesterday, its engineer said.";

        Digest digest = assertInstanceOf(
                Digest.class,
                new Digester(options)
                        .digest(Article.of(text).id("a").source("a").build()));

        assertEquals(listed, digest.dates().size());
    }

    /** All that can be found, read on a Saturday. */
    static DigestOptions everything() {
        return DigestOptions.defaults()
                .withDates(ListLimit.ALL)
                .withFigures(ListLimit.ALL)
                .withNames(ListLimit.ALL)
                .withReferenceDate(new ReferenceDate(SATURDAY, ReferenceDate.Origin.OPTION));
    }
}
