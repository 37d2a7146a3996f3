package io.precis.batch.codec;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A kind of file that one step of a run writes and another reads.
 *
 * <p>The file begins with a head, one line with the kind and the version of the format: {@code precis entries 3}. Each
 * record behind it has a prefix of three numbers of eight hexadecimal digits, each with a space behind it: how many bytes
 * the record's content has, how many of them are JSON, and the CRC-32 of all of them. The content is one JSON object on one
 * line, then the long texts of the record, for each of which the object has the number of bytes; all in UTF-8. A line
 * end closes the record.
 *
 * <p>{@link RecordWriter} writes such files, {@link RecordReader} reads them. The fields of an object stand in a fixed
 * order, each under its name; constants of enums are written by name; a field that is null or an empty list is left out.
 * Long texts stand outside of the JSON since escaping and parsing them takes longer than all the rest.
 */
public enum RecordFile {
    /** What was read from the inputs: articles and rejections. */
    ENTRIES("entries"),
    /** The digests of a night. */
    DIGESTS("digests"),
    /** What the articles of a night tell, of which its stories are made. */
    STORIES("stories");

    /** To be raised with every change of what any of the codecs writes. */
    static final int VERSION = 5;

    /** Bytes of a record before its content. */
    static final int PREFIX_BYTES = 27;

    /** Reads strings of any length: what was written was as long. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String head;

    RecordFile(String content) {
        this.head = "precis " + content + " " + VERSION;
    }

    /** The first line of such a file, without its line end. */
    String head() {
        return head;
    }

    /** The first line of such a file as bytes, with its line end. */
    byte[] headBytes() {
        return (head + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
