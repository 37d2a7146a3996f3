package io.precis.read.text;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.encoding.Utf8Scan;
import io.precis.read.source.ArticleFields;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text file as one article, with optional YAML front matter between lines of {@code ---}. */
public final class TextSource implements ArticleSource {
    private final InputFile file;
    private final InputStream in;
    private String encoding = "";
    private boolean given;

    public TextSource(InputFile file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        SourcePlace place = new SourcePlace(file.name(), null);
        byte[] bytes;
        try {
            bytes = in.readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        } catch (IOException e) {
            return new Rejection(
                    null,
                    place,
                    Rejection.Reason.UNREADABLE,
                    "a file that breaks off (" + e.getMessage() + ")",
                    "a readable file");
        }
        return entry(place, bytes);
    }

    private SourceEntry entry(SourcePlace place, byte[] bytes) {
        TextEncoding found = TextEncoding.of(bytes, bytes.length <= ArticleSizeLimit.MOST_BYTES);
        if (!found.isText()) {
            return found.rejection(file.name());
        }
        if (bytes.length > ArticleSizeLimit.MOST_BYTES) {
            return ArticleSizeLimit.rejection(file.name(), place, "a file");
        }
        encoding = found.name();
        Optional<String> text = found.decode(bytes);
        return text.isPresent() ? article(place, text.get()) : broken(bytes, found);
    }

    private SourceEntry article(SourcePlace place, String text) {
        FrontMatter matter;
        try {
            matter = FrontMatter.of(text);
        } catch (FrontMatter.Malformed e) {
            return new Rejection(
                    file.name(),
                    new SourcePlace(file.name(), e.line()),
                    Rejection.Reason.MALFORMED,
                    e.found(),
                    e.expected());
        }
        return new ArticleFields(place, file.name(), FrontMatter.FIELD_NAMES, matter.values())
                .writtenForPrecis()
                .entry(Article.Form.PAGE, text.substring(matter.length()));
    }

    private Rejection broken(byte[] bytes, TextEncoding found) {
        int at = Utf8Scan.of(bytes, true).firstBad();
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        boolean utf8 = found.name().equals("UTF-8") && at >= 0;
        return new Rejection(
                file.name(),
                new SourcePlace(file.name(), utf8 ? line : null),
                Rejection.Reason.UNREADABLE,
                utf8 ? "a byte at offset " + at + " that is not UTF-8" : "bytes that are not " + found.name(),
                "one encoding throughout; convert the file to UTF-8");
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
