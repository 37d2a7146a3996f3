package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads bytes as if they were a file with a given name and format. */
public final class ArticleReading {
    private ArticleReading() {}

    public static List<SourceEntry> all(String name, String content) throws IOException {
        return all(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static List<SourceEntry> all(String name, byte[] content) throws IOException {
        return all(new InputFile(Path.of(name), name, InputFormat.AUTO, FieldNames.DEFAULT), content);
    }

    public static List<SourceEntry> all(InputFile file, byte[] content) throws IOException {
        List<SourceEntry> entries = new ArrayList<>();
        try (ArticleSource source = ArticleSources.open(file, new ByteArrayInputStream(content))) {
            for (SourceEntry entry = source.next(); entry != null; entry = source.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    public static Article article(@Nullable SourceEntry entry) {
        if (entry instanceof Rejection rejection) {
            throw new AssertionError("rejected: " + rejection.sentence());
        }
        return (Article) Objects.requireNonNull(entry);
    }

    public static Rejection rejection(@Nullable SourceEntry entry) {
        return (Rejection) Objects.requireNonNull(entry);
    }
}
