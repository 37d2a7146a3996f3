package io.precis.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of what a finder gives for words. An article uses most of its words more than once, and an edition even more
 * often, so that most words cost one look-up.
 *
 * <p>Threads may share a cache whose values are immutable: two of them may find the same value at the same time, and either
 * result may be kept.
 *
 * @param <T> what is known of a word; the same each time it is found
 */
public final class RecentWords<T> {
    /**
     * How many words the cache holds, a power of two. A word is kept in one of two places; a new one takes the first,
     * and the word that was there moves to the second.
     */
    private static final int REMEMBERED_WORDS = 4096;

    /** Longer forms are rarely words, and longer numbers rarely come again: they would only take room. */
    private static final int LONGEST_WORD = 64;

    private static final int LONGEST_NUMBER = 4;

    private final Function<String, T> finder;
    private final @Nullable Word<?>[] words = new Word<?>[REMEMBERED_WORDS];

    private record Word<T>(String form, T known) {}

    /** @param finder gives what is known of a word */
    public RecentWords(Function<String, T> finder) {
        this.finder = finder;
    }

    /** What the finder gives for the word. */
    @SuppressWarnings("unchecked") // only what the finder found
    public T of(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 12) & (REMEMBERED_WORDS - 1);
        Word<?> first = words[slot];
        if (first != null && first.form().equals(form)) {
            return (T) first.known();
        }
        Word<?> second = words[slot ^ 1];
        if (second != null && second.form().equals(form)) {
            return (T) second.known();
        }
        T found = finder.apply(form);
        if (isMetAgain(form)) {
            if (first != null) {
                words[slot ^ 1] = first;
            }
            words[slot] = new Word<>(form, found);
        }
        return found;
    }

    /** Whether a word is short enough to come again, so that it is worth remembering. */
    static boolean isMetAgain(String form) {
        return form.length() <= LONGEST_NUMBER || form.length() <= LONGEST_WORD && !Digits.isDigit(form.charAt(0));
    }
}
