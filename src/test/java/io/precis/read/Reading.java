package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Entry;
import io.precis.article.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads bytes as a file of a name and format. */
final class Reading {
    private Reading() {}

    static List<Entry> all(String name, String content) throws IOException {
        return all(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> all(String name, byte[] content) throws IOException {
        return all(new InputFile(Path.of(name), name, InputFormat.AUTO, FieldNames.DEFAULT), content);
    }

    static List<Entry> all(InputFile file, byte[] content) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ArticleSource source = InputFormat.open(file, new ByteArrayInputStream(content))) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    static Article article(@Nullable Entry entry) {
        if (entry instanceof Rejection rejection) {
            throw new AssertionError("rejected: " + rejection.sentence());
        }
        return (Article) Objects.requireNonNull(entry);
    }

    static Rejection rejection(@Nullable Entry entry) {
        return (Rejection) Objects.requireNonNull(entry);
    }
}
