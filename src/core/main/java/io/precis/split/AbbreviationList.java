package io.precis.split;

import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations of one language, from {@code abbreviations.txt}, and whether a sentence can end after the full stop
 * of each.
 *
 * <p>One that is listed with a small initial is known with a capital one too ("e.g.", "E.g."); one listed with a capital
 * is not known with a small one ("No. 5", but "no."). Blanks inside ("z. B.") may be missing in the text and the other
 * way round. One that begins with a hyphen ends compound words ("-str."). Immutable, threads may share one.
 */
final class AbbreviationList {
    /** Whether a sentence can end after an abbreviation. */
    enum Kind {
        /** A name follows: never a boundary. */
        TITLE,
        /** Never ends a sentence. */
        INNER,
        /** Part of a number ("No. 5"): no boundary before a digit or a Roman numeral. */
        NUMBER,
        /** After a number it may end a sentence before a capital; elsewhere a name follows. */
        UNIT,
        /** May end a sentence: a boundary before a function word with a capital. */
        EITHER,
        /** Often ends a sentence: a boundary before any capital, once the sentence has a few words. */
        LAST;

        boolean mayEnd() {
            return this == UNIT || this == EITHER || this == LAST;
        }
    }

    /** In UTF-16 units. */
    private static final int LONGEST_ABBREVIATION = 24;
    /** "z. B." has two. */
    private static final int MOST_PARTS = 4;

    private final Map<String, Kind> kinds = new HashMap<>();
    /** "u.s" and "u.s.w" of "u.s.w.": two parts and more of a longer abbreviation. */
    private final Set<String> beginnings = new HashSet<>();
    /** Names that end with a mark of their own ("Yahoo!"). */
    private final Set<String> marked = new HashSet<>();
    /** What ends a compound word ("-str."). */
    private final Map<String, Kind> endings = new HashMap<>();

    AbbreviationList(LanguagePack pack) {
        for (DataLine line : pack.lines("abbreviations.txt")) {
            add(line.cell(1).replace(" ", ""), kind(line));
        }
    }

    private static Kind kind(DataLine line) {
        try {
            return Kind.valueOf(line.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.wrong("title, inner, number, unit, either or last");
        }
    }

    private void add(String listed, Kind kind) {
        String key = listed.endsWith(".") ? listed.substring(0, listed.length() - 1) : listed;
        if (key.startsWith("-")) {
            endings.put(key.substring(1), kind);
        } else if (!listed.endsWith(".")
                && !Character.isLetterOrDigit(key.charAt(key.length() - 1))
                && !key.endsWith("°")) {
            marked.add(key);
        } else if (key.length() == 1) {
            // No capital form: a single capital before a full stop is an initial.
            kinds.put(key, kind);
        } else {
            addForms(key, kind);
        }
    }

    private void addForms(String key, Kind kind) {
        String capital = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        for (String form : List.of(key, capital, key.toUpperCase(Locale.ROOT))) {
            kinds.putIfAbsent(form, kind);
            int first = form.indexOf('.');
            if (first >= 0) {
                for (int at = form.indexOf('.', first + 1); at >= 0; at = form.indexOf('.', at + 1)) {
                    beginnings.add(form.substring(0, at));
                }
                beginnings.add(form);
            }
        }
        kinds.put(key, kind);
    }

    /** Whether a name that has a mark of its own ("Yahoo!") ends with the one at {@code mark}. */
    boolean isMarked(String text, int from, int mark) {
        for (String name : marked) {
            int start = mark + 1 - name.length();
            if (start >= from && text.startsWith(name, start)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The kind of the abbreviation that ends with the point at {@code point}, the longest that fits; null where there is
     * none.
     */
    @Nullable
    Kind before(String text, int from, int point) {
        Kind longest = null;
        int start = point;
        StringBuilder key = new StringBuilder();
        for (int part = 0; part < MOST_PARTS; part++) {
            int word = BoundaryContext.start(text, from, start);
            if (word == start || point - word > LONGEST_ABBREVIATION) {
                break;
            }
            key.insert(0, text.substring(word, start));
            Kind kind = part == 0 ? ofWord(key.toString()) : kinds.get(key.toString());
            longest = kind == null || isHost(text, from, word) ? longest : kind;
            start = previousPoint(text, from, word);
            if (start < 0) {
                break;
            }
            key.insert(0, '.');
        }
        return longest;
    }

    /** The kind of one word, or of the last piece of a joined one ("Dipl.-Ing.", "l'Ing.", "Hauptstr."). */
    private @Nullable Kind ofWord(String word) {
        Kind kind = kinds.get(word);
        int joint = Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')));
        if (kind == null && joint >= 0) {
            kind = kinds.get(word.substring(joint + 1));
        }
        if (kind == null && !endings.isEmpty()) {
            kind = endings.entrySet().stream()
                    .filter(ending -> word.endsWith(ending.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return kind;
    }

    /** Whether a longer word and a point stand right before: "example.pl" is no abbreviation. */
    private boolean isHost(String text, int from, int word) {
        if (word - 1 <= from || text.charAt(word - 1) == '@') {
            return word - 1 > from;
        }
        int start = BoundaryContext.start(text, from, word - 1);
        return text.charAt(word - 1) == '.'
                && word - 1 - start > 2
                && !kinds.containsKey(text.substring(start, word - 1));
    }

    /** Whether the abbreviation goes on behind the point: the "B" of "z. B.". */
    boolean goesOn(String text, int from, int point, int next, int end) {
        int last = next;
        while (last < end && Character.isLetter(text.charAt(last)) && last - next < LONGEST_ABBREVIATION) {
            last++;
        }
        if (last == next || last == end || text.charAt(last) != '.') {
            return false;
        }
        int start = point;
        StringBuilder key = new StringBuilder(".").append(text, next, last);
        for (int part = 0; part < MOST_PARTS - 1 && start >= 0; part++) {
            int word = BoundaryContext.start(text, from, start);
            if (word == start) {
                return false;
            }
            key.insert(0, text.substring(word, start));
            if (beginnings.contains(key.toString())) {
                return true;
            }
            start = previousPoint(text, from, word);
            key.insert(0, '.');
        }
        return false;
    }

    /** The point right before {@code word}, one blank between allowed; -1 where there is none. */
    private static int previousPoint(String text, int from, int word) {
        int at = word - 1;
        if (at > from && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '\u202f')) {
            at--;
        }
        return at > from && text.charAt(at) == '.' ? at : -1;
    }
}
