package io.precis.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words met lately, so that a word met again costs one look: an article says most of its words more than
 * once, and an edition even more. Threads may share one if what is known is immutable; it does not matter whose is kept.
 *
 * @param <T> what is known of a word; the same each time it is found out
 */
public final class RecentWords<T> {
    /** A power of two; a word may stand in two places, and takes that of the one met longer ago. */
    private static final int WORDS = 4096;

    /** Longer ones are hardly words, and longer numbers are hardly met again; they would take room. */
    private static final int LONGEST = 64;

    private static final int LONGEST_NUMBER = 4;

    private final Function<String, T> finder;
    private final @Nullable Word<?>[] words = new Word<?>[WORDS];

    private record Word<T>(String form, T known) {}

    /** @param finder finds out what is known of a word */
    public RecentWords(Function<String, T> finder) {
        this.finder = finder;
    }

    /** What is known of the word. */
    @SuppressWarnings("unchecked") // only what the finder found
    public T of(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 12) & (WORDS - 1);
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

    /** Whether a word is worth remembering. */
    static boolean isMetAgain(String form) {
        return form.length() <= LONGEST_NUMBER || form.length() <= LONGEST && !Character.isDigit(form.charAt(0));
    }
}
