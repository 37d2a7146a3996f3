package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Entry;
import io.precis.article.Place;
import io.precis.article.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article a file, with optional YAML front matter between lines of {@code ---}. */
final class TextSource implements ArticleSource {
    private final InputFile file;
    private final InputStream in;
    private String encoding = "";
    private boolean given;

    TextSource(InputFile file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        Place place = new Place(file.name(), null);
        byte[] bytes;
        try {
            bytes = in.readNBytes(TextLimit.BYTES + 1);
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

    private Entry entry(Place place, byte[] bytes) {
        Encoding found = Encoding.of(bytes, bytes.length <= TextLimit.BYTES);
        if (!found.isText()) {
            return found.rejection(file.name());
        }
        if (bytes.length > TextLimit.BYTES) {
            return TextLimit.rejection(file.name(), place, "a file");
        }
        encoding = found.name();
        Optional<String> text = found.decode(bytes);
        return text.isPresent() ? article(place, text.get()) : broken(bytes, found);
    }

    private Entry article(Place place, String text) {
        FrontMatter matter;
        try {
            matter = FrontMatter.of(text);
        } catch (FrontMatter.Malformed e) {
            return new Rejection(
                    file.name(), new Place(file.name(), e.line()), Rejection.Reason.MALFORMED, e.found(), e.expected());
        }
        return new ArticleFields(place, file.name(), FrontMatter.NAMES, matter.values())
                .entry(Article.Form.PAGE, text.substring(matter.length()));
    }

    private Rejection broken(byte[] bytes, Encoding found) {
        int at = Utf8Scan.of(bytes, true).firstBad();
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        boolean utf8 = found.name().equals("UTF-8") && at >= 0;
        return new Rejection(
                file.name(),
                new Place(file.name(), utf8 ? line : null),
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
