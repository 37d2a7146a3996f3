package io.precis.read.byline;

import io.precis.read.markup.WordFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words beside names in bylines, of all languages together ({@code pages/byline-words.txt}). Threads may share it. */
final class BylineWords {
    /** What a word tells of the name that it stands with. */
    enum Kind {
        /** Joins two names. */
        AND,
        /** Is part of the names of firms, papers and offices, at the end of a longer word too. */
        GROUP,
        /** The name of an agency, which no name of a person holds. */
        AGENCY,
        /** Stands for the desk, for nobody, or for what a page offers beside a name. */
        NOBODY,
        /** A person's work or rank, before or behind the name. */
        ROLE,
        /** Stands before the name of who edited an article, which systems give as its author. */
        EDITOR,
        /** A place of several words, from where people report. */
        PLACE,
        /** A day of the week, behind the name. */
        DAY,
        /** Begins what is said of a person behind the name, up to the end. */
        TAIL,
        /** Ends a line of a reporter's name and place. */
        REPORT,
        /** Stands before a reporter's name, with no blank between them. */
        REPORTER
    }

    /** A line of the file. */
    record Line(Kind kind, String words, String example, String expected) {}

    private static final Map<Kind, Set<String>> WORDS = words();

    private BylineWords() {}

    /** The lines of the file in order. */
    static List<Line> lines() {
        return WordFile.lines("byline-words.txt").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Line(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2], cells[3]))
                .toList();
    }

    /** The words of a kind, in lower case. */
    static Set<String> of(Kind kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** Words as they are compared: in lower case, without signs behind them. */
    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\s]+$", "");
    }

    private static Map<Kind, Set<String>> words() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Line line : lines()) {
            words.computeIfAbsent(line.kind(), kind -> new HashSet<>()).add(folded(line.words()));
        }
        return words;
    }
}
