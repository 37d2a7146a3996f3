package io.precis.clean;

import io.precis.article.Span;
import io.precis.language.LanguagePacks;
import java.util.Optional;

/** What one line of a page or feed says by its words, in any language; for readers that know where the line stands. */
public final class PageFurniture {
    private PageFurniture() {}

    /** Whether a line is furniture wherever it stands: a pointer, credit, caption, share line, copyright line. */
    public static boolean isFurniture(String line) {
        return !line.isBlank() && line.indexOf('\n') < 0 && Words.LINE.isAnywhere(lineOf(line));
    }

    /** The name or names that a byline gives ({@code By Ada Quist}); empty when the line is none. */
    public static Optional<String> byline(String line) {
        return line.isBlank() ? Optional.empty() : Words.LINE.byline(lineOf(line));
    }

    private static PageLine lineOf(String line) {
        return new PageLine(new Span(0, line.length()), TextNormaliser.normal(line));
    }

    /** The words of furniture; read when the first line comes. */
    private static final class Words {
        static final FurnitureLine LINE = new FurnitureLine(FurnitureRules.of(LanguagePacks.load()));
    }
}
