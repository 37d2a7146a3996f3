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
                && following < lines.size()
                && (following > i + 1
                        || lines.get(following).isLongerThan(line)
                        || furniture.isAnywhere(lines.get(following))
                        || furniture.byline(lines.get(following)).isPresent())
                && hasBodyAfter(i, line);
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
