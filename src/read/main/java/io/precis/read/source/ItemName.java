package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Names the item of a feed or list that is rejected, since the file alone does not lead to it. */
public final class ItemName {
    private ItemName() {}

    /**
     * The entry; a rejection with the item in its message.
     *
     * @param number of the item in its feed, from 1
     * @param names its title and its id, as far as it has them; the first that is not blank is quoted
     */
    public static SourceEntry in(SourceEntry entry, int number, @Nullable String... names) {
        if (!(entry instanceof Rejection rejection)) {
            return entry;
        }
        StringBuilder found =
                new StringBuilder(rejection.found()).append(" in item ").append(number);
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                found.append(", ").append(MessageExcerpt.of(name));
                break;
            }
        }
        return new Rejection(
                rejection.id(), rejection.place(), rejection.reason(), found.toString(), rejection.expected());
    }
}
