package io.precis.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stories that an edition shows, by section label.
 *
 * @param lead the best story; empty without stories
 * @param sections the other stories, at least one under each label; the empty label comes last
 */
record StorySelection(List<RankedStory> lead, Map<String, List<RankedStory>> sections) {
    /** Stories that must share a keyword to make it a section. */
    private static final int LEAST_SECTION_STORIES = 2;

    /** Takes the best stories, as long as the limits per section, source and edition allow. */
    static StorySelection of(List<RankedStory> ranked, EditionOptions options) {
        Map<String, Integer> common = common(ranked);
        Map<String, Integer> bySource = new HashMap<>();
        Map<String, List<RankedStory>> sections = new LinkedHashMap<>();
        List<RankedStory> lead = new ArrayList<>();
        int total = 0;
        for (RankedStory story : ranked) {
            if (total == options.limits().stories()) {
                break;
            }
            String source = story.main().publisher();
            List<RankedStory> section = sections.getOrDefault(label(story, options, common), new ArrayList<>());
            if (bySource.getOrDefault(source, 0) < options.limits().perSource()
                    && section.size() < options.limits().perSection()) {
                bySource.merge(source, 1, Integer::sum);
                if (total == 0) {
                    lead.add(story);
                } else {
                    section.add(story);
                    sections.put(label(story, options, common), section);
                }
                total++;
            }
        }
        List<RankedStory> others = sections.remove("");
        if (others != null) {
            sections.put("", others);
        }
        return new StorySelection(lead, sections);
    }

    /** The number of stories that fit under each label. */
    private static Map<String, Integer> common(List<RankedStory> ranked) {
        Map<String, Integer> common = new HashMap<>();
        for (RankedStory story : ranked) {
            Set<String> labels = story.articles().stream()
                    .flatMap(article -> article.labels().stream())
                    .map(StorySelection::key)
                    .collect(Collectors.toSet());
            labels.forEach(label -> common.merge(label, 1, Integer::sum));
        }
        return common;
    }

    private static String label(RankedStory story, EditionOptions options, Map<String, Integer> common) {
        List<String> labels = story.articles().stream()
                .flatMap(article -> article.labels().stream())
                .map(StorySelection::key)
                .toList();
        if (options.sections() != EditionOptions.Grouping.KEYWORDS) {
            return labels.isEmpty() ? "" : labels.get(0);
        }
        return labels.stream()
                .filter(label -> common.getOrDefault(label, 0) >= LEAST_SECTION_STORIES)
                .max(Comparator.comparingInt((String label) -> common.getOrDefault(label, 0)))
                .orElse("");
    }

    /** The label in lower case, so that labels that differ only in capitals are the same. */
    static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Every story, the lead first. */
    List<RankedStory> stories() {
        List<RankedStory> all = new ArrayList<>(lead);
        sections.values().forEach(all::addAll);
        return all;
    }
}
