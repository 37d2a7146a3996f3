package io.precis.read.encoding;

import io.precis.read.source.ArticleSizeLimit;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbered lines with their line ends ({@code \n}, {@code \r\n} or {@code \r}). Longer lines are cut off after
 * {@link #MOST_CHARACTERS}.
 */
public final class LineReader implements Closeable {
    /** Characters of a line that are kept. */
    public static final int MOST_CHARACTERS = ArticleSizeLimit.MOST_BYTES;

    private final Reader reader;
    private final char[] buffer = new char[1 << 17];
    private final Deque<Line> again = new ArrayDeque<>();
    private int position;
    private int filled;
    private int number;

    public LineReader(Reader reader) {
        this.reader = reader;
    }

    /**
     * A line of an input.
     *
     * @param number 1-based
     * @param text with its line end; cut off where it is too long
     * @param tooLong whether it went on beyond {@link #MOST_CHARACTERS}
     */
    public record Line(int number, String text, boolean tooLong) {
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** The next line; null at the end. */
    @Nullable
    public Line next() throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        if (!fill()) {
            return null;
        }
        number++;
        int end = lineEnd();
        if (end < filled || closed()) {
            return new Line(number, take(end), false);
        }
        return longLine(end);
    }

    /** Puts lines back, to be read again in this order before any other. */
    public void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.addFirst(lines.get(i));
        }
    }

    private Line longLine(int firstEnd) throws IOException {
        StringBuilder line = new StringBuilder(2 * buffer.length);
        boolean tooLong = false;
        int end = firstEnd;
        boolean ended = false;
        while (!ended) {
            int kept = Math.min(end - position, MOST_CHARACTERS - line.length());
            line.append(buffer, position, kept);
            tooLong |= kept < end - position;
            ended = end < filled || closed();
            position = end;
            if (!ended) {
                ended = !fill();
                end = ended ? position : lineEnd();
            }
        }
        return new Line(number, line.toString(), tooLong);
    }

    /** The index after the line end; {@code filled} when the buffer has no line end. */
    private int lineEnd() {
        for (int i = position; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
            if (buffer[i] == '\r') {
                return i + 1 < filled && buffer[i + 1] == '\n' ? i + 2 : i + 1;
            }
        }
        return filled;
    }

    private boolean closed() {
        return filled > 0 && (buffer[filled - 1] == '\n' || buffer[filled - 1] == '\r');
    }

    private String take(int end) {
        String text = new String(buffer, position, end - position);
        position = end;
        return text;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length / 2));
        // A carriage return may be the first half of a line end, which only the next character shows.
        while (filled > 0 && filled < buffer.length && buffer[filled - 1] == '\r') {
            int more = reader.read(buffer, filled, 1);
            if (more < 1) {
                break;
            }
            filled += more;
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
