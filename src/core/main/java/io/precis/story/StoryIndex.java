package io.precis.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts articles into stories one after the other: an article joins the story of the earlier one it has most in common with,
 * if that is enough, else it begins one of its own. What many articles have says little; so each feature weighs less the more
 * articles had it. The order decides, so the same order gives the same stories. Not for threads to share.
 */
public final class StoryIndex {
    /** The share of the lesser article's weight that two of one story have in common. */
    private static final double ENOUGH = 0.3;

    /** Names and figures that two of one story have in common at least. */
    private static final int FACTS = 2;

    /** Articles that are compared because of one feature; what more have is no mark of a story. */
    private static final int MOST = 100;

    /** Articles back to which stories are looked for: a bound for the memory, more than any night has. */
    private static final int RECENT = 10_000;

    private final Deque<StoryFacts> recent = new ArrayDeque<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<Integer> stories = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<Integer, Group> groups = new TreeMap<>();

    /** A story's first article, and who tells it. */
    private record Group(String id, String title, Set<String> sources, int[] articles) {}

    /**
     * A story that several articles tell.
     *
     * @param id of its first article
     * @param title of that
     * @param articles how many tell it
     * @param sources how many publish them
     */
    public record Story(String id, String title, int articles, int sources) {}

    /** What two articles have in common. */
    private static final class Common {
        private double weight;
        private int facts;
    }

    /** The story an article belongs to: the id of its first article, which is this one's where none before tells it. */
    public String add(StoryFacts told) {
        int number = stories.size();
        double all = 0;
        Map<Integer, Common> common = new TreeMap<>();
        for (StoryFacts.Feature feature : told.features()) {
            List<Integer> others = holders.computeIfAbsent(feature.key(), key -> new ArrayList<>());
            double weight = feature.weight() / (1 + StrictMath.log1p(others.size()));
            all += weight;
            if (others.size() < MOST) {
                for (int other : others) {
                    Common both = common.computeIfAbsent(other, key -> new Common());
                    both.weight += weight;
                    both.facts += feature.isFact() ? 1 : 0;
                }
                others.add(number);
            }
        }
        forget(told, number);
        int story = best(common, all, number);
        stories.add(story);
        weights.add(all);
        Group group = groups.computeIfAbsent(
                story, key -> new Group(told.id(), told.title(), new LinkedHashSet<>(), new int[1]));
        group.sources.add(told.source());
        group.articles[0]++;
        return group.id;
    }

    private void forget(StoryFacts told, int number) {
        recent.add(told);
        if (recent.size() > RECENT) {
            Integer oldest = number - RECENT;
            for (StoryFacts.Feature feature : recent.remove().features()) {
                List<Integer> others = holders.get(feature.key());
                if (others != null && !others.isEmpty() && others.get(0).equals(oldest)) {
                    others.remove(0);
                    if (others.isEmpty()) {
                        holders.remove(feature.key());
                    }
                }
            }
        }
    }

    private int best(Map<Integer, Common> common, double all, int number) {
        int best = number;
        double top = ENOUGH;
        for (Map.Entry<Integer, Common> entry : common.entrySet()) {
            Common both = entry.getValue();
            double share = both.weight / Math.max(1, Math.min(all, weights.get(entry.getKey())));
            if (both.facts >= FACTS && share > top) {
                top = share;
                best = stories.get(entry.getKey());
            }
        }
        return best;
    }

    /** The stories of more than one article, those that most sources tell first. */
    public List<Story> shared() {
        return groups.values().stream()
                .filter(group -> group.articles[0] > 1)
                .map(group -> new Story(group.id, group.title, group.articles[0], group.sources.size()))
                .sorted(Comparator.comparingInt(Story::sources)
                        .thenComparingInt(Story::articles)
                        .reversed())
                .toList();
    }
}
