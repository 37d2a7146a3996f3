package io.precis.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {
    @Test
    void fieldsThatAreNotGivenAreEmpty() {
        Article article = Article.of("Snow fell.").build();

        assertEquals("Snow fell.", article.text());
        assertEquals("article", article.id());
        assertEquals(Article.Form.RECORD, article.form());
        assertNull(article.title());
        assertEquals(List.of(), article.marks());
    }

    @Test
    void aCopyHasEveryField() {
        Article article = Article.of("Snow fell.")
                .id("snow")
                .place(new SourcePlace("in.csv", 3))
                .form(Article.Form.PAGE)
                .title("Snow")
                .published(LocalDate.of(2026, 11, 2))
                .language(new Language("en"))
                .url("https://coast.example/snow")
                .author("Ada Quist")
                .section("Weather")
                .marks(List.of(new SourceMark(new Span(0, 4), SourceMark.Kind.NUMBER, "")))
                .build();

        assertEquals(article, article.toBuilder().build());
        assertEquals("Snow", article.title());
        assertEquals("coast.example", article.publisher());
    }

    @Test
    void rejectsABlankId() {
        ArticleBuilder builder = Article.of("Snow fell.").id(" ");

        assertThrows(IllegalArgumentException.class, builder::build);
    }
}
