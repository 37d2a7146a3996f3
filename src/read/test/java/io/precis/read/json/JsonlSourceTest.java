package io.precis.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.Rejection.Reason;
import io.precis.article.SourceEntry;
import io.precis.read.ArticleReading;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlSourceTest {
    private static Rejection only(String line) throws IOException {
        List<SourceEntry> entries = ArticleReading.all("a.jsonl", line);
        assertEquals(1, entries.size());
        return ArticleReading.rejection(entries.get(0));
    }

    @Test
    void readsAllFields() throws IOException {
        List<SourceEntry> entries = ArticleReading.all(
                "in/a.jsonl",
                "\uFEFF{\"id\": 7, \"title\": \"T\", \"text\": \"Ein Satz.\\nNoch einer.\", \"published\": \"2023-02-25T23:30:00-05:00\","
                        + " \"language\": \"pt-br\", \"url\": \"https://example.org/7\", \"author\": [\"A\", \"B\"],"
                        + " \"section\": null, \"tags\": [1, {\"a\": []}]}\r\n\r\n{\"text\": \"Zwei.\"}");

        Article first = ArticleReading.article(entries.get(0));
        assertEquals("7", first.id());
        assertEquals("Ein Satz.\nNoch einer.", first.text());
        assertEquals(LocalDate.of(2023, 2, 25), first.published());
        assertEquals("pt-BR", String.valueOf(first.language()));
        assertEquals("A, B", first.author());
        assertNull(first.section());
        assertEquals(Article.Form.RECORD, first.form());
        assertEquals("in/a.jsonl#3", ArticleReading.article(entries.get(1)).id());
        assertEquals(
                "in/a.jsonl:3", ArticleReading.article(entries.get(1)).place().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id": "x", "text": "It brea       | JSON that breaks off
                    {"text": "a"                       | JSON that breaks off
                    ["text"]                           | a list
                    "text"                             | a string
                    {"text": ["a"]}                    | 'text': a list
                    {"text": 5}                        | 'text': a number
                    {"text": "a", "title": {"b": "c"}} | 'title': an object
                    {"text": "a"} {"text": "b"}        | more after the object
                    {"title": "a"}                     | no key 'text'
                    {"text": "a\\ud83d b"}             | half of a surrogate pair, which is not a character
                    {text: "a"}                        | no JSON at column 2
                    """)
    void rejectsMalformedLineAndGoesOn(String line, String found) throws IOException {
        List<SourceEntry> entries =
                ArticleReading.all("a.jsonl", "{\"text\": \"One.\"}\n" + line + "\n{\"text\": \"Three.\"}\n");

        assertEquals(3, entries.size());
        Rejection rejection = ArticleReading.rejection(entries.get(1));
        assertEquals(Reason.MALFORMED, rejection.reason());
        assertEquals(found, rejection.found());
        assertEquals("a.jsonl:2", rejection.place().toString());
        assertEquals("Three.", ArticleReading.article(entries.get(2)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"published\": \"soon\"", "\"published\": \"2023-02-30\"", "\"language\": \"x\""})
    void leavesOutADateOrLanguageThatCannotBeRead(String field) throws IOException {
        Article article = ArticleReading.article(ArticleReading.all("a.jsonl", "{\"text\": \"One.\", " + field + "}")
                .get(0));

        assertEquals("One.", article.text());
        assertNull(article.published());
        assertNull(article.language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}",
                "[\n{\"text\": \"One.\"},\n\n{\"text\": \"Two.\"}\n]",
                "[{\"text\": \"One.\"}, {\"text\": \"Two.\"}]",
                "{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n"
            })
    void readsObjectsOverSeveralLinesAndInLists(String json) throws IOException {
        List<SourceEntry> entries = ArticleReading.all("a.jsonl", json);

        assertEquals(
                List.of("One.", "Two."),
                entries.stream()
                        .map(entry -> ArticleReading.article(entry).text())
                        .toList());
    }

    @Test
    void keepsTheObjectsBeforeWhatIsNoJson() throws IOException {
        List<SourceEntry> entries =
                ArticleReading.all("a.jsonl", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\", oops}\n]\n");

        assertEquals("One.", ArticleReading.article(entries.get(0)).text());
        assertEquals(
                "a.jsonl:3", ArticleReading.rejection(entries.get(1)).place().toString());
        assertEquals(2, entries.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One &amp; two.</p><p>Three.</p> => One & two.\n\nThree.",
                "3 < x and x > 5 => 3 < x and x > 5",
                "Use <b> in HTML => Use <b> in HTML",
                "Fish &amp; chips &euro;5 => Fish & chips €5",
                "AT&T; R&D => AT&T; R&D",
                "One.<br/>Two.<script>var a = 1;</script> => One.\nTwo."
            })
    void takesMarkupOutOfTexts(String writtenAndRead) throws IOException {
        String[] both = writtenAndRead.split(" => ");

        Article article = ArticleReading.article(
                ArticleReading.all("a.jsonl", "{\"text\": \"" + both[0] + "\"}").get(0));

        assertEquals(both[1], article.text());
    }

    @Test
    void namesAnIdThatFollowsTheError() throws IOException {
        assertEquals("n-9", only("{\"text\": [\"a\", {}], \"id\": \"n-9\"}").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"\"}", "{\"text\": null}", "{\"text\": \" \\n\"}", "{\"text\": \"...\"}"})
    void rejectsEmptyText(String line) throws IOException {
        assertEquals(Reason.EMPTY, only(line).reason());
    }

    @Test
    void rejectsOnlyTheLineWithBrokenUtf8() throws IOException {
        byte[] content =
                "{\"text\": \"Zür\"}\n{\"text\": \"Zür\"}\n{\"text\": \"Zür\"}\n".getBytes(StandardCharsets.UTF_8);
        content[29] = ' ';

        List<SourceEntry> entries = ArticleReading.all("a.jsonl", content);

        assertEquals(Reason.UNREADABLE, ArticleReading.rejection(entries.get(1)).reason());
        assertEquals("Zür", ArticleReading.article(entries.get(2)).text());
    }

    @Test
    void readsLegacyEncoding() throws IOException {
        byte[] content =
                "{\"text\": \"Genève était là.\"}\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));

        assertEquals(
                "Genève était là.",
                ArticleReading.article(ArticleReading.all("a.jsonl", content).get(0))
                        .text());
    }

    @Test
    void rejectsLineOfFiftyMegabytesAndGoesOn() throws IOException {
        String line = "{\"text\": \"" + "word ".repeat(10_000_000) + "\"}\n{\"text\": \"Two.\"}\n";

        List<SourceEntry> entries = ArticleReading.all("a.jsonl", line.getBytes(StandardCharsets.US_ASCII));

        assertEquals(Reason.TOO_LARGE, ArticleReading.rejection(entries.get(0)).reason());
        assertEquals("Two.", ArticleReading.article(entries.get(1)).text());
    }

    @Test
    void readsMappedNames() throws IOException {
        InputFile file = new InputFile(
                Path.of("a.jsonl"),
                "a.jsonl",
                InputFormat.JSONL,
                new FieldNames(Map.of("text", "body", "title", "head")));

        Article article = ArticleReading.article(ArticleReading.all(
                        file, "{\"head\": \"H\", \"body\": \"B.\", \"text\": 3}".getBytes(StandardCharsets.UTF_8))
                .get(0));

        assertEquals("H", article.title());
        assertEquals("B.", article.text());
    }

    @Test
    void rejectsEmptyFileOnce() throws IOException {
        for (String empty : List.of("", " \n\n")) {
            List<SourceEntry> entries = ArticleReading.all("a.jsonl", empty);

            assertEquals(1, entries.size());
            assertEquals(
                    "a.jsonl: found no line, expected one JSON object a line",
                    ArticleReading.rejection(entries.get(0)).sentence());
        }
    }
}
