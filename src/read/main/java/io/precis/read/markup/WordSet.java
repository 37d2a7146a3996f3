package io.precis.read.markup;

import io.precis.text.Scripts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The words of a text in lower case, to compare a page's titles with its headings and paragraphs. Where words are not spaced,
 * pairs of neighbouring characters stand for them.
 */
public record WordSet(Set<String> words) {
    /** UTF-16 units of a word's beginning. */
    private static final int BEGINNING = 4;

    public static WordSet of(String text) {
        Set<String> words = new HashSet<>();
        collect(text, words::add);
        return new WordSet(words);
    }

    private static void collect(String text, Consumer<String> words) {
        String lowered = text.toLowerCase(Locale.ROOT);
        int start = -1;
        int last = -1;
        for (int i = 0; i <= lowered.length(); i++) {
            char c = i < lowered.length() ? lowered.charAt(i) : ' ';
            boolean unspaced = Scripts.isUnspaced(c);
            if (unspaced && last >= 0) {
                words.accept(lowered.substring(last, i + 1));
            }
            last = unspaced ? i : -1;
            boolean letter = !unspaced && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.accept(lowered.substring(start, i));
                start = -1;
            }
        }
    }

    /** The first letters of the longer words, which stay when a word is inflected, and the pairs of unspaced scripts. */
    public WordSet beginnings() {
        return new WordSet(words.stream()
                .filter(word -> word.length() >= BEGINNING || Scripts.isUnspaced(word.codePointAt(0)))
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public int size() {
        return words.size();
    }

    /** How alike two texts are: twice the common words by all of both, 0 to 1 (Dice's coefficient). */
    public double likeness(WordSet other) {
        return isEmpty() || other.isEmpty() ? 0 : 2.0 * common(other) / (size() + other.size());
    }

    /** Share of these words that the other text has too, 0 to 1. */
    public double shareIn(WordSet other) {
        return isEmpty() ? 0 : (double) common(other) / size();
    }

    /** Share of these words that stand in a text, 0 to 1, without a set of all its words. */
    public double shareIn(String text) {
        Set<String> found = new HashSet<>();
        collect(text, word -> {
            if (words.contains(word)) {
                found.add(word);
            }
        });
        return isEmpty() ? 0 : (double) found.size() / size();
    }

    private int common(WordSet other) {
        int common = 0;
        for (String word : words) {
            common += other.words.contains(word) ? 1 : 0;
        }
        return common;
    }
}
