package io.precis.batch.spool;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import io.precis.article.Span;
import io.precis.batch.store.LedgerTable;
import io.precis.ledger.ArticleFingerprint;
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
public final class SpoolReader implements AutoCloseable {
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

    public static SpoolReader open(Path file, long position) throws IOException {
        return open(file, position, line -> {});
    }

    /** @param leftOut hears of articles that are not digested, which {@link #next} passes over */
    public static SpoolReader open(Path file, long position, Consumer<LedgerTable.Line> leftOut) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(position);
        return new SpoolReader(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16), position, leftOut);
    }

    /** Bytes before the next entry. */
    public long position() {
        return position;
    }

    /** The next entry; null at the end. */
    @Nullable
    public CollectedEntry next() throws IOException {
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
            ArticleFingerprint print = new ArticleFingerprint(in.readLong(), in.readLong(), in.readLong());
            leftOut.accept(new LedgerTable.Line(print, required(), new byte[0]));
        }
        SourceEntry entry = kind == SpoolWriter.ARTICLE ? article() : rejection();
        List<Duplicate> duplicates = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            String id = required();
            SourcePlace place = place();
            String url = text();
            position += Double.BYTES;
            duplicates.add(new Duplicate(id, place, url, in.readDouble()));
        }
        return new CollectedEntry(entry, source, duplicates);
    }

    private Article article() throws IOException {
        String id = required();
        SourcePlace place = place();
        Article.Form form = Article.Form.values()[octet()];
        String text = required();
        String title = text();
        String published = text();
        String language = text();
        String url = text();
        String author = text();
        String section = text();
        List<SourceMark> marks = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            Span span = new Span(number(), number());
            SourceMark.Kind kind = SourceMark.Kind.values()[octet()];
            marks.add(new SourceMark(span, kind, required()));
        }
        return Article.of(text)
                .id(id)
                .place(place)
                .form(form)
                .title(title)
                .published(published == null ? null : LocalDate.parse(published))
                .language(language == null ? null : new Language(language))
                .url(url)
                .author(author)
                .section(section)
                .marks(marks)
                .build();
    }

    private Rejection rejection() throws IOException {
        String id = text();
        SourcePlace place = place();
        Rejection.Reason reason = Rejection.Reason.valueOf(required());
        return new Rejection(id, place, reason, required(), required());
    }

    private SourcePlace place() throws IOException {
        String source = required();
        int line = number();
        return new SourcePlace(source, line < 0 ? null : line);
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
