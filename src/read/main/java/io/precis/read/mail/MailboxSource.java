package io.precis.read.mail;

import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a mailbox in mbox format one after the other. A message begins at a line that starts with "From
 * " after an empty line.
 */
public final class MailboxSource implements ArticleSource {
    private static final byte[] FROM_LINE_START = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputFile file;
    private final InputStream in;
    private final MailReader reader = new MailReader();
    private byte[] read = {};
    private int line;
    private int begin;

    /** @param in the mailbox; closed with this source */
    public MailboxSource(InputFile file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        if (line == 0) {
            readLine(new ByteArrayOutputStream());
            begin = line;
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        SourcePlace place = new SourcePlace(file.name(), begin);
        boolean wasEmpty = false;
        boolean tooLong = false;
        while (readLine(one)) {
            byte[] bytes = one.toByteArray();
            if (wasEmpty && starts(bytes, 0)) {
                begin = line;
                return entry(message, tooLong, place);
            }
            wasEmpty = bytes.length <= 2 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
            tooLong |= message.size() + bytes.length > ArticleSizeLimit.MOST_BYTES;
            if (!tooLong) {
                int quote = quotes(bytes);
                message.write(bytes, quote, bytes.length - quote);
            }
            one.reset();
        }
        return message.size() == 0 ? null : entry(message, tooLong, place);
    }

    private SourceEntry entry(ByteArrayOutputStream message, boolean tooLong, SourcePlace place) {
        if (tooLong) {
            return ArticleSizeLimit.rejection(null, place, "a message");
        }
        read = message.toByteArray();
        return reader.read(read, place).get(0);
    }

    /** Reads one line with its end, cut off at the size limit of an article; false at the end of the mailbox. */
    private boolean readLine(ByteArrayOutputStream out) throws IOException {
        int b = in.read();
        if (b < 0) {
            return false;
        }
        line++;
        while (b >= 0) {
            if (out.size() <= ArticleSizeLimit.MOST_BYTES) {
                out.write(b);
            }
            if (b == '\n') {
                return true;
            }
            b = in.read();
        }
        return true;
    }

    /** Mailboxes put one ">" before a line of a message that starts with "From "; it is removed here. */
    private static int quotes(byte[] bytes) {
        int quotes = 0;
        while (quotes < bytes.length && bytes[quotes] == '>') {
            quotes++;
        }
        return quotes > 0 && starts(bytes, quotes) ? 1 : 0;
    }

    private static boolean starts(byte[] bytes, int from) {
        for (int i = 0; i < FROM_LINE_START.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != FROM_LINE_START[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String encoding() {
        return reader.encoding(read);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
