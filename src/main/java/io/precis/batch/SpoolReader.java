package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.article.Entry;
import io.precis.article.Language;
import io.precis.article.Mark;
import io.precis.article.Place;
import io.precis.article.Rejection;
import io.precis.article.Span;
import io.precis.ledger.Fingerprint;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SpoolWriter} wrote, from any position that {@link #position} gave. */
final class SpoolReader implements AutoCloseable {
    private final DataInputStream in;
    private final Consumer<LedgerTable.Line> leftOut;
    private long position;
    /** Of a text that is read; kept, since texts are most of what is read. */
    private byte[] bytes = new byte[1 << 13];

    private SpoolReader(InputStream in, long position, Consumer<LedgerTable.Line> leftOut) {
        this.in = new DataInputStream(in);
        this.position = position;
        this.leftOut = leftOut;
    }

    static SpoolReader open(Path file, long position) throws IOException {
        return open(file, position, line -> {});
    }

    /** @param leftOut hears of articles that are not digested, which {@link #next} passes over */
    static SpoolReader open(Path file, long position, Consumer<LedgerTable.Line> leftOut) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(position);
        return new SpoolReader(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16), position, leftOut);
    }

    /** Bytes before the next entry. */
    long position() {
        return position;
    }

    /** The next entry; null at the end. */
    @Nullable
    Collected next() throws IOException {
        int source;
        byte kind;
        while (true) {
            in.mark(1);
            if (in.read() < 0) {
                return null;
            }
            in.reset();
            source = number();
            kind = octet();
            if (kind != SpoolWriter.LEFT_OUT) {
                break;
            }
            position += 3 * Long.BYTES;
            Fingerprint print = new Fingerprint(in.readLong(), in.readLong(), in.readLong());
            leftOut.accept(new LedgerTable.Line(print, required(), new byte[0]));
        }
        Entry entry = kind == SpoolWriter.ARTICLE ? article() : rejection();
        List<Duplicate> duplicates = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            String id = required();
            Place place = place();
            String url = text();
            position += Double.BYTES;
            duplicates.add(new Duplicate(id, place, url, in.readDouble()));
        }
        return new Collected(entry, source, duplicates);
    }

    private Article article() throws IOException {
        String id = required();
        Place place = place();
        Article.Form form = Article.Form.values()[octet()];
        String text = required();
        String title = text();
        String published = text();
        String language = text();
        String url = text();
        String author = text();
        String section = text();
        List<Mark> marks = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            Span span = new Span(number(), number());
            Mark.Kind kind = Mark.Kind.values()[octet()];
            marks.add(new Mark(span, kind, required()));
        }
        return new Article(
                id,
                place,
                form,
                text,
                title,
                published == null ? null : LocalDate.parse(published),
                language == null ? null : new Language(language),
                url,
                author,
                section,
                marks);
    }

    private Rejection rejection() throws IOException {
        String id = text();
        Place place = place();
        Rejection.Reason reason = Rejection.Reason.valueOf(required());
        return new Rejection(id, place, reason, required(), required());
    }

    private Place place() throws IOException {
        String source = required();
        int line = number();
        return new Place(source, line < 0 ? null : line);
    }

    private String required() throws IOException {
        return Objects.requireNonNull(text(), "written as a text");
    }

    private @Nullable String text() throws IOException {
        int length = number();
        if (length < 0) {
            return null;
        }
        position += length;
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        in.readFully(bytes, 0, length);
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private int number() throws IOException {
        position += Integer.BYTES;
        return in.readInt();
    }

    private byte octet() throws IOException {
        position++;
        return in.readByte();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
