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
 * Builds the edition of a run in two passes over its digests: the first counts them and chooses the stories, the second collects
 * the digests of the chosen stories. Memory grows by a few words per article, not by its text.
 */
public final class EditionBuilder {
    /** Other sources named with a story. */
    private static final int MOST_OTHER_SOURCES = 8;

    /** Sources whose articles are counted by name. */
    private static final int MOST_COUNTED_SOURCES = 12;

    private final EditionOptions options;
    private final EditionLabels labels;
    private final LocalDate date;
    private final List<StoryCandidate> candidates = new ArrayList<>();
    private final Map<Language, Integer> languages = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final SortedMap<YearMonth, Integer> months = new TreeMap<>();
    private final Map<Integer, Digest> taken = new HashMap<>();

    private EditionBuilder(EditionOptions options, EditionLabels labels, LocalDate date) {
        this.options = options;
        this.labels = labels;
        this.date = date;
    }

    /** The edition of a night. */
    public static Edition edition(NightDigests night, EditionOptions options, EditionLabels labels, LocalDate date) {
        return new EditionBuilder(options, labels, date).edition(night);
    }

    private Edition edition(NightDigests night) {
        UpcomingDates upcoming = new UpcomingDates(date, options.language());
        night.forEach(digest -> {
            survey(digest);
            upcoming.add(digest);
        });
        StorySelection selection = StorySelection.of(RankedStory.of(candidates, date), options);
        take(night, selection.stories());
        List<Story> lead = selection.lead().stream().map(this::story).toList();
        List<Section> sections = sections(selection);
        return new Edition(
                options.title(),
                date,
                counts(selection),
                lead.isEmpty() ? null : lead.get(0),
                sections,
                FiguresOfTheDay.of(
                        mains(selection.stories()),
                        options.language(),
                        options.limits().figures()),
                upcoming.all(),
                upcoming.mostSalient(options.limits().dates()));
    }

    private Edition.Counts counts(StorySelection selection) {
        int shown = selection.stories().stream()
                .mapToInt(story -> story.articles().size())
                .sum();
        return new Edition.Counts(
                candidates.size(),
                candidates.size() - shown,
                mostFirst(languages, Integer.MAX_VALUE),
                mostFirst(sources, MOST_COUNTED_SOURCES),
                months);
    }

    private void survey(Digest digest) {
        candidates.add(StoryCandidate.of(digest, candidates.size(), options));
        languages.merge(new Language(digest.language().language().primary()), 1, Integer::sum);
        sources.merge(ArticlePresenter.name(digest.article().publisher()), 1, Integer::sum);
        for (KeyDate said : digest.dates()) {
            DateValue value = said.value();
            if (value != null && value.precision().compareTo(DateValue.Precision.MONTH) <= 0) {
                months.merge(YearMonth.from(value.first()), 1, Integer::sum);
            }
        }
    }

    private void take(NightDigests night, List<RankedStory> stories) {
        Set<Integer> chosen = new HashSet<>();
        stories.forEach(story -> story.articles().stream()
                .limit(1 + MOST_OTHER_SOURCES)
                .forEach(article -> chosen.add(article.number())));
        int[] number = new int[1];
        night.forEach(digest -> {
            if (chosen.contains(number[0])) {
                taken.put(number[0], digest);
            }
            number[0]++;
        });
    }

    private Digest digest(StoryCandidate candidate) {
        return Objects.requireNonNull(taken.get(candidate.number()), "the digests changed between two passes");
    }

    private List<Digest> mains(List<RankedStory> stories) {
        return stories.stream().map(story -> digest(story.main())).toList();
    }

    private List<Section> sections(StorySelection selection) {
        List<Section> sections = new ArrayList<>();
        selection
                .sections()
                .forEach((key, stories) -> sections.add(new Section(
                        label(key, stories), stories.stream().map(this::story).toList())));
        return sections;
    }

    /** A label as the first article with it spells it; the name of a language. */
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
        ArticlePresenter presenter = new ArticlePresenter(main, options.language());
        List<Source> others = new ArrayList<>();
        ranked.articles().stream()
                .skip(1)
                .limit(MOST_OTHER_SOURCES)
                .forEach(article -> others.add(new ArticlePresenter(digest(article), options.language()).source()));
        for (Duplicate duplicate : main.duplicates()) {
            others.add(presenter.source(duplicate));
        }
        Set<String> names = new HashSet<>(Set.of(presenter.source().name()));
        return new Story(
                presenter.item(),
                others.stream()
                        .filter(other -> names.add(other.name()))
                        .limit(MOST_OTHER_SOURCES)
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
