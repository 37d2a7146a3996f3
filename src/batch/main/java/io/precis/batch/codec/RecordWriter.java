package io.precis.batch.codec;

import io.precis.failure.DigestFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes records in the format of {@link RecordFile}. Not for threads to share. */
public final class RecordWriter {
    private final OutputStream out;
    private final ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 10);
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream(1 << 13);
    private final CRC32 checksum = new CRC32();

    private RecordWriter(OutputStream out) {
        this.out = out;
    }

    /** Begins a file: writes its head. The stream should be buffered, and stays the caller's to flush and to close. */
    public static RecordWriter begin(RecordFile file, OutputStream out) throws IOException {
        out.write(file.headBytes());
        return new RecordWriter(out);
    }

    /**
     * Goes on with a file behind its last whole record, or begins it.
     *
     * @param written where the stream writes to
     * @param out stands at {@code position}
     * @param position 0 to begin the file
     * @throws DigestFailure.Resource when another version of Precis began the file
     */
    public static RecordWriter resume(Path written, RecordFile file, OutputStream out, long position)
            throws IOException {
        if (position > 0) {
            RecordReader.checkHead(written, file);
            return new RecordWriter(out);
        }
        RecordWriter begun = begin(file, out);
        // So that a file without records can be read, too.
        out.flush();
        return begun;
    }

    /**
     * Writes one record.
     *
     * @param fields writes the record's fields
     */
    public void write(Consumer<FieldWriter> fields) throws IOException {
        json.reset();
        texts.reset();
        try (JsonGenerator generator =
                RecordFile.JSON.createGenerator(ObjectWriteContext.empty(), json, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            fields.accept(new FieldWriter(generator, texts));
            generator.writeEndObject();
        }
        int jsonLength = json.size();
        texts.writeTo(json);
        byte[] content = json.toByteArray();
        checksum.reset();
        checksum.update(content);
        HexFormat hex = HexFormat.of();
        String prefix = hex.toHexDigits(content.length) + " " + hex.toHexDigits(jsonLength) + " "
                + hex.toHexDigits((int) checksum.getValue()) + " ";
        out.write(prefix.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write('\n');
    }
}
