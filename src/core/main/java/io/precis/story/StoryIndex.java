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
 * Groups articles into stories, one article after the other. An article joins the story of the earlier article that it shares
 * the most with, if the share is large enough; otherwise it begins a new story. A feature weighs less the more articles have
 * it. The result depends on the order: the same articles in the same order give the same stories. Not for threads to share.
 */
public final class StoryIndex {
    /** Two articles of one story share more than this part of the weight of the lighter one. */
    private static final double LEAST_SHARE = 0.3;

    /** Two articles of one story share at least this many names and figures. */
    private static final int FEWEST_FACTS = 2;

    /** A feature of more articles than this is too common to show a story. */
    private static final int MOST_HOLDERS = 100;

    /** An article is compared with this many before it: a bound for the memory, above the size of most nights. */
    private static final int MOST_RECENT = 10_000;

    private final Deque<StoryFacts> recent = new ArrayDeque<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<Integer> stories = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<Integer, Group> groups = new TreeMap<>();

    /** A story: its first article, its publishers, and how many articles it has. */
    private record Group(String id, String title, Set<String> sources, int[] articles) {}

    /**
     * A story of several articles.
     *
     * @param id of its first article
     * @param title of its first article
     * @param articles how many tell it
     * @param sources how many publish them
     */
    public record Story(String id, String title, int articles, int sources) {}

    /** What two articles share. */
    private static final class Common {
        private double weight;
        private int facts;
    }

    /** Adds an article; returns the id of the first article of its story, which is its own id where it begins one. */
    public String add(StoryFacts facts) {
        int number = stories.size();
        double all = 0;
        Map<Integer, Common> common = new TreeMap<>();
        for (StoryFacts.Feature feature : facts.features()) {
            List<Integer> others = holders.computeIfAbsent(feature.key(), key -> new ArrayList<>());
            double weight = feature.weight() / (1 + StrictMath.log1p(others.size()));
            all += weight;
            if (others.size() < MOST_HOLDERS) {
                for (int other : others) {
                    Common both = common.computeIfAbsent(other, key -> new Common());
                    both.weight += weight;
                    both.facts += feature.isFact() ? 1 : 0;
                }
                others.add(number);
            }
        }
        forget(facts, number);
        int story = best(common, all, number);
        stories.add(story);
        weights.add(all);
        Group group = groups.computeIfAbsent(
                story, key -> new Group(facts.id(), facts.title(), new LinkedHashSet<>(), new int[1]));
        group.sources.add(facts.source());
        group.articles[0]++;
        return group.id;
    }

    private void forget(StoryFacts facts, int number) {
        recent.add(facts);
        if (recent.size() > MOST_RECENT) {
            Integer oldest = number - MOST_RECENT;
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
        double top = LEAST_SHARE;
        for (Map.Entry<Integer, Common> entry : common.entrySet()) {
            Common both = entry.getValue();
            double share = both.weight / Math.max(1, Math.min(all, weights.get(entry.getKey())));
            if (both.facts >= FEWEST_FACTS && share > top) {
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
