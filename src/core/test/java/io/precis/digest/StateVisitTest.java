package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.NamedEntity;
import io.precis.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that Precis finds in one article about a state visit: {@code input/minsk.txt}, published on a Saturday. */
class StateVisitTest {
    private static final Path ARTICLE = Path.of("input", "minsk.txt");
    private static String text = "";
    private static Digest digest;

    @BeforeAll
    static void digestTheArticle() throws IOException {
        text = Files.readString(ARTICLE);
        Digester digester = new Digester(DigesterTest.everything());
        digest = assertInstanceOf(
                Digest.class,
                digester.digest(Article.of(text)
                        .id("a")
                        .source("a")
                        .form(Article.Form.PAGE)
                        .build()));
    }

    @Test
    void findsItsDatesInTheOrderOfTheText() {
        assertEquals(
                List.of(
                        "next week = 2023-W09",
                        "Saturday = 2023-02-25",
                        "Tuesday through Thursday = 2023-02-28/2023-03-02",
                        "a year ago = 2022",
                        "earlier this month = 2023-02 START",
                        "Friday = 2023-02-24",
                        "the same day = 2023-02-24",
                        "the early 1990s = 199X START",
                        "last year = 2022",
                        "1994 = 1994 AFTER",
                        "2020 = 2020",
                        "Wednesday = 2023-03-01"),
                digest.dates().stream().map(StateVisitTest::written).toList());
    }

    @Test
    void findsItsEightPeopleWithTheirRoles() {
        assertEquals(
                List.of(
                        "Alexander Lukashenko, Belarusian President, 3",
                        "Xi Jinping, Chinese President, 2",
                        "Darya Hrynko, spokesperson for the Belarusian delegation, 2",
                        "Vladimir Putin, Russian President, 1",
                        "Tomas Veldman, senior analyst at the Riverside Institute in Warsaw, 1",
                        "Volodymyr Zelenskyy, Ukrainian President, 1",
                        "Lin Peiwen, Dr., 1",
                        "Halina Markevich, former trade official who lives in exile in Vilnius, 1"),
                digest.names().stream()
                        .filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                        .map(name -> name.text() + ", " + name.role() + ", "
                                + name.spans().size())
                        .toList());
    }

    @Test
    void findsItsFiguresButNoAge() {
        assertEquals(
                List.of("12-point", "second", "half", "two", "$5 billion", "six"),
                digest.figures().stream().map(figure -> figure.span().of(text)).toList());
    }

    @Test
    void takesNothingFromPhotoCreditBylineOrCopyrightLine() {
        int body = text.indexOf("MINSK");
        int end = text.indexOf("©");
        Stream<Span> spans = Stream.of(
                        digest.dates().stream().map(KeyDate::span),
                        digest.figures().stream().map(figure -> figure.span()),
                        digest.names().stream().flatMap(name -> name.spans().stream()),
                        digest.summary().sentences().stream().map(chosen -> chosen.span()))
                .flatMap(all -> all);

        assertTrue(spans.allMatch(span -> span.start() >= body && span.end() <= end));
    }

    private static String written(KeyDate date) {
        return date.span().of(text) + " = " + date.value() + (date.mod() == null ? "" : " " + date.mod());
    }
}
