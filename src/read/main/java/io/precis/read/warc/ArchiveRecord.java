package io.precis.read.warc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of a web archive, or a part of the archive that is none.
 *
 * @param number from 1, parts that are no record counted too
 * @param offset of its first byte in the archive, unpacked
 * @param head its fields by their names in lower case
 * @param block what stands below the head; its beginning where {@code isCut}
 * @param isCut whether the block is larger than any page that is read
 * @param fault why it cannot be read; null for a sound record
 */
record ArchiveRecord(
        long number,
        long offset,
        Map<String, String> head,
        byte[] block,
        boolean isCut,
        @Nullable String fault) {
    /** Where it is, for messages. */
    String place() {
        return "record " + number + ", at byte " + offset;
    }

    String field(String name) {
        return head.getOrDefault(name, "");
    }
}
