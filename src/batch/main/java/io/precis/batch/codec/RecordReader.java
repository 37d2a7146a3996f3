package io.precis.batch.codec;

import io.precis.failure.DigestFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} wrote, from the first record or from a later one whose position is known. A file that
 * another version wrote, that ends within a record or whose bytes were changed is a {@link DigestFailure.Resource} that
 * names the file and the place. Not for threads to share.
 */
public final class RecordReader implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String BEGIN_ANEW = "; begin the run anew with --fresh";

    private final Path file;
    private final InputStream in;
    private final long size;
    private final CRC32 checksum = new CRC32();
    private final byte[] prefix = new byte[RecordFile.PREFIX_BYTES];
    /** Of a record, with its line end; kept from one record to the next. */
    private byte[] bytes = new byte[1 << 13];

    /** Of these bytes, how many are content, and how many of the content are JSON. */
    private int length;

    private int jsonLength;
    private long position;

    private RecordReader(Path file, InputStream in, long size, long position) {
        this.file = file;
        this.in = in;
        this.size = size;
        this.position = position;
    }

    /**
     * Opens a file whose records are complete.
     *
     * @param position of the record to begin with, as {@link #position} gave it; 0 for the first
     * @throws DigestFailure.Resource when another version wrote the file
     * @throws IOException when the file cannot be read
     */
    public static RecordReader open(Path file, RecordFile kind, long position) throws IOException {
        checkHead(file, kind);
        long first = Math.max(position, kind.headBytes().length);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(first);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
        return new RecordReader(file, in, channel.size(), first);
    }

    /**
     * Checks that this version can read a file.
     *
     * @throws DigestFailure.Resource when another version wrote it
     */
    public static void checkHead(Path file, RecordFile kind) throws IOException {
        byte[] expected = kind.headBytes();
        byte[] found;
        try (InputStream in = Files.newInputStream(file)) {
            found = in.readNBytes(expected.length);
        }
        if (!Arrays.equals(found, expected)) {
            String line = new String(found, StandardCharsets.ISO_8859_1);
            throw new DigestFailure.Resource(
                    file + ": found " + (line.startsWith("precis ") ? "'" + line.strip() + "'" : "no head")
                            + " at its beginning, expected '" + kind.head()
                            + "': another version of Precis wrote the file; end the run with that version, or begin it"
                            + " anew with --fresh",
                    null);
        }
    }

    /** How many bytes of the file stand before the next record. */
    public long position() {
        return position;
    }

    /**
     * The next record; null at the end of the file.
     *
     * @param decoder makes it of its fields, all of which it must read
     */
    public <T> @Nullable T next(Function<FieldReader, T> decoder) throws IOException {
        if (position == size) {
            return null;
        }
        readContent();
        try {
            T record = FieldReader.read(bytes, jsonLength, length, decoder);
            position += prefix.length + length + 1;
            return record;
        } catch (RuntimeException e) {
            throw damaged("a record that cannot be read (" + e.getMessage() + ")", "one of this version", e);
        }
    }

    /** Reads the next record's bytes and checks them. */
    private void readContent() throws IOException {
        if (in.readNBytes(prefix, 0, prefix.length) < prefix.length) {
            throw cut(prefix.length);
        }
        long contentLength = number(0);
        long ofJson = number(9);
        long crc = number(18);
        if (ofJson < 0 || crc < 0 || contentLength < ofJson || contentLength >= Integer.MAX_VALUE) {
            throw damaged("no lengths of a record", "a record", null);
        }
        long all = prefix.length + contentLength + 1;
        if (all > size - position) {
            throw cut(all);
        }
        length = (int) contentLength;
        jsonLength = (int) ofJson;
        if (bytes.length <= length) {
            bytes = new byte[length + 1];
        }
        if (in.readNBytes(bytes, 0, length + 1) <= length) {
            throw cut(all);
        }
        checksum.reset();
        checksum.update(bytes, 0, length);
        if (bytes[length] != '\n' || checksum.getValue() != crc) {
            throw damaged("a record whose bytes were changed", "those that were written", null);
        }
    }

    /** Eight hexadecimal digits of the prefix and the space behind them as a number; -1 where there is something else. */
    private long number(int from) {
        long number = prefix[from + 8] == ' ' ? 0 : -1;
        for (int i = from; i < from + 8 && number >= 0; i++) {
            number = HexFormat.isHexDigit(prefix[i]) ? number << 4 | HexFormat.fromHexDigit(prefix[i]) : -1;
        }
        return number;
    }

    private DigestFailure cut(long expected) {
        return damaged(
                "the end of the file after " + (size - position) + " bytes of a record",
                "at least " + expected + " bytes",
                null);
    }

    /** One sentence: the place, what was found, what was expected, what to do. */
    private DigestFailure damaged(String found, String expected, @Nullable Throwable cause) {
        return new DigestFailure.Resource(
                file + ": found " + found + " at byte " + position + ", expected " + expected
                        + "; the file was changed from outside" + BEGIN_ANEW,
                cause);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
