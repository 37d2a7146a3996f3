package io.precis.clean;

import java.util.List;

/** The lines of an article, and what the lines after one tell about it. Immutable. */
final class PageLines {
    /** Most words of a section label. */
    static final int LABEL_WORDS = 4;

    private static final int HEADLINE_WORDS = 30;
    private static final int HEADLINE_CHARACTERS = 200;

    private final FurnitureLine furniture;
    private final List<PageLine> lines;

    PageLines(FurnitureLine furniture, List<PageLine> lines) {
        this.furniture = furniture;
        this.lines = lines;
    }

    int size() {
        return lines.size();
    }

    PageLine get(int i) {
        return lines.get(i);
    }

    /** Whether a line looks like a headline with its article below it. */
    boolean isHeadline(int i) {
        PageLine line = lines.get(i);
        int following = next(i + 1);
        return isHeading(line)
                && !isWrapped(i)
                && following < lines.size()
                && (following > i + 1
                        || lines.get(following).isLongerThan(line)
                        || furniture.isAnywhere(lines.get(following))
                        || furniture.byline(lines.get(following)).isPresent())
                && hasBodyAfter(i, line);
    }

    /**
     * Whether a line begins a paragraph that was broken into lines of one width: no line but the last had room for the first
     * word of the next.
     */
    boolean isWrapped(int i) {
        int end = i;
        int width = 0;
        while (!isBlank(end)) {
            width = Math.max(width, lines.get(end).text().length());
            end++;
        }
        for (int j = i; j < end - 1; j++) {
            if (lines.get(j).text().length() + 1 + firstWord(lines.get(j + 1)) <= width) {
                return false;
            }
        }
        // Of two lines the longer one never has room; then only a small letter shows that the sentence goes on.
        return end - i > 2
                || (end - i == 2
                        && Character.isLowerCase(lines.get(i + 1).text().codePointAt(0)));
    }

    private static int firstWord(PageLine line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? Math.min(2, line.text().length()) : blank;
    }

    /** Whether a line may be label or headline by itself. */
    static boolean isHeading(PageLine line) {
        return !line.endsInStop()
                && ",;:،؛；：、".indexOf(line.last()) < 0
                && line.words() <= HEADLINE_WORDS
                && line.text().length() <= HEADLINE_CHARACTERS;
    }

    /** Whether prose follows: a line longer than this one, or one that ends as a sentence. */
    boolean hasBodyAfter(int i, PageLine line) {
        for (int j = nextOwn(i); j < lines.size(); j = nextOwn(j)) {
            PageLine other = lines.get(j);
            if (other.endsInStop() || (other.isLongerThan(line) && other.words() > LABEL_WORDS * 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is blank, or outside the page. */
    boolean isBlank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    /** The first line from {@code from} on that is not blank; {@link #size} when there is none. */
    int next(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** The first line after {@code i} that is neither blank nor furniture; {@link #size} when there is none. */
    int nextOwn(int i) {
        int j = next(i + 1);
        while (j < lines.size() && furniture.isAnywhere(lines.get(j))) {
            j = next(j + 1);
        }
        return j;
    }
}
