package io.precis.evaluate;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.SourcePlace;
import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.read.source.LanguageTagParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles with reference summaries: JSON lines of {@code text}, {@code reference} or {@code references}, and perhaps
 * {@code id}, {@code title} and {@code lang} or {@code language}.
 */
final class ReferenceSet {
    private static final JsonMapper JSON = new JsonMapper();

    /** An article and its references, at least one. Any summary scores 0 against a reference that is empty. */
    record Row(Article article, List<String> references) {}

    private final Path file;

    ReferenceSet(Path file) {
        this.file = file;
    }

    /**
     * Gives the rows one after the other, never all of them in memory.
     *
     * @throws DigestFailure.Input when the file cannot be read, is empty, or has a line that is not such an object
     */
    void forEach(Consumer<Row> each) {
        int number = 0;
        boolean any = false;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    each.accept(row(line, number));
                    any = true;
                }
            }
        } catch (NoSuchFileException e) {
            throw new DigestFailure.Input(file + ": there is no such file, expected a file of JSON lines", e);
        } catch (IOException e) {
            throw new DigestFailure.Input(
                    file + ": cannot be read (" + DiskTrouble.of(e) + "), expected a readable UTF-8 file of JSON lines",
                    e);
        }
        if (!any) {
            throw new DigestFailure.Input(
                    file + ": found no line, expected JSON objects with text and reference", null);
        }
    }

    private Row row(String line, int number) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(number, "found no JSON");
        }
        if (!json.isObject()) {
            throw wrong(number, "found no JSON object");
        }
        String text = string(json, "text");
        List<String> references = references(json);
        if (text == null || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong(number, "found no text");
        }
        if (references.stream().allMatch(String::isBlank)) {
            throw wrong(number, "found no reference");
        }
        String id = string(json, "id");
        Article article = Article.of(text)
                .id(id == null || id.isBlank() ? file + "#" + number : id)
                .place(new SourcePlace(file.toString(), number))
                .title(string(json, "title"))
                .language(language(json, number))
                .build();
        return new Row(article, references);
    }

    private static List<String> references(JsonNode json) {
        List<String> references = new ArrayList<>();
        json.path("references").forEach(reference -> references.add(reference.asString("")));
        String one = string(json, "reference");
        if (references.isEmpty() && one != null) {
            references.add(one);
        }
        return references;
    }

    private @Nullable Language language(JsonNode json, int number) {
        String tag = string(json, "language") == null ? string(json, "lang") : string(json, "language");
        if (tag == null || tag.isBlank()) {
            return null;
        }
        try {
            return LanguageTagParser.of(tag.replace('_', '-'));
        } catch (IllegalArgumentException e) {
            throw wrong(number, "found the language '" + tag + "'");
        }
    }

    private static @Nullable String string(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }

    private DigestFailure.Input wrong(int number, String found) {
        return new DigestFailure.Input(
                file + ":" + number + ": " + found
                        + ", expected {\"text\": ..., \"reference\": ...} with a BCP 47 language, if any; mend the line",
                null);
    }
}
