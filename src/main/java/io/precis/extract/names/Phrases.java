package io.precis.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and their clues, kept as the joined forms of their tokens, with the beginnings of each, so that a look-up
 * knows when to go on. Filled once, then read by any thread.
 */
final class Phrases {
    /** What {@link #of} gives for what neither is a phrase nor begins one. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> clues = new HashMap<>(1 << 12);
    private @Nullable NameTable table;

    /** Adds all phrases of a table. */
    void add(NameTable more) {
        table = more;
    }

    /** All but those of a table. */
    Map<String, Integer> all() {
        return clues;
    }

    void add(List<String> forms, Clue clue) {
        String phrase = "";
        for (int i = 0; i < forms.size(); i++) {
            phrase += forms.get(i);
            clues.merge(phrase, i + 1 == forms.size() ? clue.bit() : 0, (a, b) -> a | b);
        }
    }

    /** The clues as bits; 0 where it only begins phrases. */
    int of(String joined) {
        int own = clues.getOrDefault(joined, UNKNOWN);
        return table == null ? own : NameTable.both(own, table.of(joined));
    }
}
