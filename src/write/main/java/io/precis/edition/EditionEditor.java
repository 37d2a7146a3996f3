package io.precis.edition;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.edition.Edition.Section;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.Story;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edition of a night in two passes over its digests: the first learns what there is and chooses, the second takes
 * up what was chosen. What is in memory grows by a few words an article, and not by their texts.
 */
public final class EditionEditor {
    /** Other sources of a story that are named. */
    private static final int OTHERS = 8;

    /** Sources that are counted by name. */
    private static final int SOURCES = 12;

    private final EditionOptions options;
    private final EditionLabels labels;
    private final LocalDate date;
    private final List<StoryCandidate> candidates = new ArrayList<>();
    private final Map<Language, Integer> languages = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final SortedMap<YearMonth, Integer> months = new TreeMap<>();
    private final Map<Integer, Digest> taken = new HashMap<>();

    private EditionEditor(EditionOptions options, EditionLabels labels, LocalDate date) {
        this.options = options;
        this.labels = labels;
        this.date = date;
    }

    /** The edition of a night. */
    public static Edition edition(NightDigests night, EditionOptions options, EditionLabels labels, LocalDate date) {
        return new EditionEditor(options, labels, date).edition(night);
    }

    private Edition edition(NightDigests night) {
        DatesAhead ahead = new DatesAhead(date, options.language());
        night.forEach(digest -> {
            survey(digest);
            ahead.add(digest);
        });
        StorySelection selected = StorySelection.of(RankedStory.of(candidates, date), options);
        take(night, selected.stories());
        List<Story> lead = selected.lead().stream().map(this::story).toList();
        List<Section> sections = sections(selected);
        return new Edition(
                options.title(),
                date,
                counts(selected),
                lead.isEmpty() ? null : lead.get(0),
                sections,
                FiguresOfTheDay.of(
                        mains(selected.stories()),
                        options.language(),
                        options.limits().figures()),
                ahead.all(),
                ahead.mostSalient(options.limits().dates()));
    }

    private Edition.Counts counts(StorySelection selected) {
        int shown = selected.stories().stream()
                .mapToInt(story -> story.articles().size())
                .sum();
        return new Edition.Counts(
                candidates.size(),
                candidates.size() - shown,
                mostFirst(languages, Integer.MAX_VALUE),
                mostFirst(sources, SOURCES),
                months);
    }

    private void survey(Digest digest) {
        candidates.add(StoryCandidate.of(digest, candidates.size(), options));
        languages.merge(new Language(digest.language().language().primary()), 1, Integer::sum);
        sources.merge(ShownArticle.name(digest.article().publisher()), 1, Integer::sum);
        for (KeyDate said : digest.dates()) {
            DateValue value = said.value();
            if (value != null && value.precision().compareTo(DateValue.Precision.MONTH) <= 0) {
                months.merge(YearMonth.from(value.first()), 1, Integer::sum);
            }
        }
    }

    private void take(NightDigests night, List<RankedStory> stories) {
        Set<Integer> chosen = new HashSet<>();
        stories.forEach(
                story -> story.articles().stream().limit(1 + OTHERS).forEach(article -> chosen.add(article.number())));
        int[] number = new int[1];
        night.forEach(digest -> {
            if (chosen.contains(number[0])) {
                taken.put(number[0], digest);
            }
            number[0]++;
        });
    }

    private Digest digest(StoryCandidate candidate) {
        return Objects.requireNonNull(taken.get(candidate.number()), "the night has changed");
    }

    private List<Digest> mains(List<RankedStory> stories) {
        return stories.stream().map(story -> digest(story.main())).toList();
    }

    private List<Section> sections(StorySelection selected) {
        List<Section> sections = new ArrayList<>();
        selected.sections()
                .forEach((key, stories) -> sections.add(new Section(
                        label(key, stories), stories.stream().map(this::story).toList())));
        return sections;
    }

    /** A label as the first article that carries it writes it; a language by its name. */
    private @Nullable DisplayText label(String key, List<RankedStory> stories) {
        if (key.isEmpty()) {
            return null;
        }
        if (options.sections() == EditionOptions.Grouping.LANGUAGE) {
            return new DisplayText(labels.language(new Language(key)), labels.language());
        }
        return stories.stream()
                .flatMap(story -> story.articles().stream())
                .flatMap(article -> article.labels().stream()
                        .filter(label -> StorySelection.key(label).equals(key))
                        .map(label -> DisplayText.title(label, article.language())))
                .findFirst()
                .orElse(null);
    }

    private Story story(RankedStory ranked) {
        Digest main = digest(ranked.main());
        ShownArticle shown = new ShownArticle(main, options.language());
        List<Source> others = new ArrayList<>();
        ranked.articles().stream()
                .skip(1)
                .limit(OTHERS)
                .forEach(article -> others.add(new ShownArticle(digest(article), options.language()).source()));
        for (Duplicate duplicate : main.duplicates()) {
            others.add(shown.source(duplicate));
        }
        Set<String> names = new HashSet<>(Set.of(shown.source().name()));
        return new Story(
                shown.item(),
                others.stream()
                        .filter(other -> names.add(other.name()))
                        .limit(OTHERS)
                        .toList(),
                ranked.articles().size());
    }

    private static <K> Map<K, Integer> mostFirst(Map<K, Integer> counts, int most) {
        Map<K, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
