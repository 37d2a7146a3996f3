package io.precis.read.feed;

import io.precis.article.SourcePlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the items of one feed their ids. A feed's own id is taken where no other feed will have it, as an address or a URN;
 * a number counts in its feed only and gets the feed's name before it. For one feed, not to be shared.
 */
final class FeedIds {
    /** A shorter id, or one of digits only, is a number that other feeds use too. */
    private static final int LEAST_DISTINCT = 8;

    private final SourcePlace feed;
    private final Map<String, String> links = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private int number;

    FeedIds(SourcePlace feed) {
        this.feed = feed;
    }

    /**
     * The id of the next item. Two items have one id only if they have one link as well: then they are one article.
     *
     * @param guid what the feed calls it, or null
     * @param link its address, or null
     */
    String next(@Nullable String guid, @Nullable String link) {
        number++;
        String numbered = feed.source() + "#" + number;
        String wanted = guid != null ? worldwide(guid) : link != null ? link : numbered;
        String id = wanted;
        if (given.contains(id) && !isSameLink(id, link)) {
            id = link != null && !given.contains(link) ? link : numbered;
        }
        given.add(id);
        if (link != null) {
            links.putIfAbsent(id, link);
        }
        return id;
    }

    private boolean isSameLink(String id, @Nullable String link) {
        return link != null && link.equals(links.get(id));
    }

    private String worldwide(String guid) {
        boolean isDistinct = guid.length() >= LEAST_DISTINCT && guid.chars().anyMatch(Character::isLetter);
        return isDistinct ? guid : feed.source() + "#" + guid;
    }
}
