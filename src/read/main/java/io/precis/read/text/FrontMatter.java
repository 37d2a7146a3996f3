package io.precis.read.text;

import io.precis.read.source.FieldNames;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a text file: YAML between lines of {@code ---} at the very start.
 *
 * @param values of the keys Precis reads, by the names of {@link FieldNames#KNOWN}
 * @param length UTF-16 units up to the end of the closing line; 0 without front matter
 */
record FrontMatter(Map<String, String> values, int length) {
    /** What the fields are called in front matter. */
    static final FieldNames FIELD_NAMES = new FieldNames(Map.of("published", "date"));

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final Pattern OPENING_LINE = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern CLOSING_LINE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern KEY_LINE = Pattern.compile("\\s*[\\w-]+[ \\t]*:(?:[ \\t\\r\\n].*)?", Pattern.DOTALL);

    FrontMatter {
        values = Map.copyOf(values);
    }

    /**
     * The front matter of a text. Two lines of hyphens with prose between them are not front matter.
     *
     * @throws Malformed when it is not closed or is not valid YAML
     */
    static FrontMatter of(String text) throws Malformed {
        Matcher open = OPENING_LINE.matcher(text);
        if (!open.lookingAt()) {
            return NONE;
        }
        Matcher close = CLOSING_LINE.matcher(text);
        if (!close.find(open.end())) {
            if (KEY_LINE.matcher(text.substring(open.end())).matches()) {
                throw new Malformed(1, "front matter that is not closed", "a line of --- at its end");
            }
            return NONE;
        }
        Optional<Map<String, String>> values = FrontMatterYaml.read(text.substring(open.end(), close.start()));
        return values.map(found -> new FrontMatter(found, close.end())).orElse(NONE);
    }

    /** Front matter that cannot be read. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String found;
        private final String expected;

        /** @param line 1-based line of the file */
        Malformed(int line, String found, String expected) {
            super(found);
            this.line = line;
            this.found = found;
            this.expected = expected;
        }

        int line() {
            return line;
        }

        String found() {
            return found;
        }

        String expected() {
            return expected;
        }
    }
}
