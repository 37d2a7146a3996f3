package io.precis.read.warc;

import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.MessageExcerpt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts a web archive into its records. A record with a broken head or a wrong length costs itself only: reading goes on at the
 * next line that begins as a record does ({@code WARC/1.}). In time linear in the archive, with one record in memory.
 */
final class ArchiveRecords {
    private static final int MOST_HEAD_BYTES = 1 << 16;
    /** A page and the head of the answer it came with. */
    private static final int MOST_BLOCK_BYTES = ArticleSizeLimit.MOST_BYTES + MOST_HEAD_BYTES;

    private static final byte[] NO_BLOCK = {};
    private static final String MARK = "WARC/";

    private final ByteWindow window;
    private long number;

    ArchiveRecords(InputStream archive) {
        this.window = new ByteWindow(archive);
    }

    /** The next record; null at the end of the archive. */
    @Nullable
    ArchiveRecord next() throws IOException {
        while (window.fill(1) == 1 && Character.isWhitespace(window.at(0))) {
            window.skip(1);
        }
        if (window.fill(1) == 0) {
            return null;
        }
        number++;
        if (!isMark(0)) {
            return broken(Map.of(), 0, "bytes that are no record");
        }
        int end = headEnd();
        if (end < 0) {
            return broken(Map.of(), MARK.length(), "a head without an end");
        }
        Map<String, String> head = head(new String(window.copy(0, end), StandardCharsets.UTF_8));
        long length = length(head.getOrDefault("content-length", ""));
        if (length < 0) {
            String said = head.get("content-length");
            return broken(
                    head,
                    end - 1,
                    said == null ? "no Content-Length" : "the Content-Length " + MessageExcerpt.of(said));
        }
        return record(head, end, length);
    }

    private ArchiveRecord record(Map<String, String> head, int from, long length) throws IOException {
        boolean isCut = length > MOST_BLOCK_BYTES;
        int to = from + (int) Math.min(length, MOST_BLOCK_BYTES);
        boolean isWhole = window.fill(to) == to;
        if (!isWhole || (isCut ? nextMark(from - 1, to) >= 0 : !isEnd(to))) {
            boolean isLast = !isWhole && nextMark(from - 1, window.fill(to)) < 0;
            return broken(head, from - 1, isLast ? "an end before its Content-Length" : "a wrong Content-Length");
        }
        boolean isWanted = head.getOrDefault("warc-type", "").equalsIgnoreCase("response");
        byte[] block = isWanted ? window.copy(from, to) : NO_BLOCK;
        ArchiveRecord record = new ArchiveRecord(number, window.offset(), head, block, isCut, null);
        window.skip(from + length);
        return record;
    }

    /** A record that cannot be read. Leaves behind all up to the next record, which is looked for from a place on. */
    private ArchiveRecord broken(Map<String, String> head, int from, String fault) throws IOException {
        ArchiveRecord record = new ArchiveRecord(number, window.offset(), head, NO_BLOCK, false, fault);
        window.skip(from);
        int filled = window.fill(MOST_HEAD_BYTES);
        int mark = nextMark(0, filled);
        while (mark < 0 && filled > MARK.length() + 2) {
            // A mark may begin in the last bytes.
            window.skip(filled - MARK.length() - 2);
            filled = window.fill(MOST_HEAD_BYTES);
            mark = nextMark(0, filled);
        }
        window.skip(mark < 0 ? filled : mark);
        return record;
    }

    /** Whether a record ends at a place: with two line ends, or where the archive ends or the next record begins. */
    private boolean isEnd(int place) throws IOException {
        int at = place;
        int lineEnds = 0;
        window.fill(place + 4 + MARK.length() + 2);
        while (lineEnds < 2 && (window.at(at) == '\r' || window.at(at) == '\n')) {
            lineEnds += window.at(at) == '\n' ? 1 : 0;
            at++;
        }
        return lineEnds == 2 || window.at(at) < 0 || isMark(at);
    }

    /** Where the first line begins that may be the first of a record; -1 without one. */
    private int nextMark(int from, int to) throws IOException {
        for (int i = from; i + 1 < to; i++) {
            if (window.at(i) == '\n' && isMark(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isMark(int place) throws IOException {
        for (int i = 0; i < MARK.length(); i++) {
            if (window.at(place + i) != MARK.charAt(i)) {
                return false;
            }
        }
        return Character.isDigit(window.at(place + MARK.length())) && window.at(place + MARK.length() + 1) == '.';
    }

    /** Where the block begins behind the head; -1 where an empty line is missing before the next record. */
    private int headEnd() throws IOException {
        int filled = window.fill(MOST_HEAD_BYTES);
        for (int i = 0; i + 1 < filled; i++) {
            if (window.at(i) == '\n') {
                int next = window.at(i + 1) == '\r' ? i + 2 : i + 1;
                if (window.at(next) == '\n') {
                    return next + 1;
                } else if (isMark(i + 1)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static Map<String, String> head(String text) {
        Map<String, String> fields = new HashMap<>();
        String unfolded = text.replaceAll("\\r?\\n[ \\t]+", " ");
        for (String line : unfolded.split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** The number of a Content-Length; -1 for none. */
    private static long length(String said) {
        return said.matches("\\d{1,15}") ? Long.parseLong(said) : -1;
    }
}
