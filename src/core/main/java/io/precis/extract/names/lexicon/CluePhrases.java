package io.precis.extract.names.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects phrases and their clues, as the joined forms of their tokens, with the beginnings of each. */
public final class CluePhrases {
    private final Map<String, Integer> clues = new HashMap<>();

    void add(List<String> forms, NameClue clue) {
        String phrase = "";
        for (int i = 0; i < forms.size(); i++) {
            phrase += forms.get(i);
            clues.merge(phrase, i + 1 == forms.size() ? clue.bit() : 0, (a, b) -> a | b);
        }
    }

    /** The clues of all phrases, as bits; 0 of what only begins phrases. */
    Map<String, Integer> all() {
        return clues;
    }

    public NameTable table() {
        return NameTable.of(clues);
    }
}
