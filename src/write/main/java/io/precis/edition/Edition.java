package io.precis.edition;

import io.precis.article.DateValue;
import io.precis.article.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The edition of a run: the content of every form of the newsletter, chosen and ranked, but not yet worded or laid out.
 *
 * @param title of the newsletter
 * @param date of the run
 * @param counts of the run's articles
 * @param lead the story that ranks first; null without stories
 * @param sections the other stories; the section with the best story first, stories without a label last
 * @param figures of the day, in the order of the stories
 * @param upcoming all upcoming dates, soonest first
 * @param topDates the most salient upcoming dates, soonest first
 */
public record Edition(
        String title,
        LocalDate date,
        Counts counts,
        @Nullable Story lead,
        List<Section> sections,
        List<HighlightedSentence> figures,
        List<UpcomingDate> upcoming,
        List<UpcomingDate> topDates) {
    public Edition {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        upcoming = List.copyOf(upcoming);
        topDates = List.copyOf(topDates);
    }

    /** Whether no article was digested. */
    public boolean isEmpty() {
        return counts.articles() == 0;
    }

    /** All stories, the lead first. */
    public List<Story> stories() {
        return Stream.concat(Stream.ofNullable(lead), sections.stream().flatMap(section -> section.stories().stream()))
                .toList();
    }

    /**
     * The numbers of the run's articles.
     *
     * @param articles number of articles digested
     * @param unshown number of these that belong to no story of the edition
     * @param languages number of articles in each language, largest first
     * @param sources number of articles of each of the largest sources, largest first
     * @param months how many dates of each month the articles mention
     */
    public record Counts(
            int articles,
            int unshown,
            Map<Language, Integer> languages,
            Map<String, Integer> sources,
            SortedMap<YearMonth, Integer> months) {}

    /**
     * The stories under one label.
     *
     * @param label null for stories without a label
     * @param stories the best first
     */
    public record Section(@Nullable DisplayText label, List<Story> stories) {
        public Section {
            stories = List.copyOf(stories);
        }
    }

    /**
     * What one or more articles report.
     *
     * @param main the article shown
     * @param others the other sources that report it, each once
     * @param articles number of articles that report it, 1 or more
     */
    public record Story(Item main, List<Source> others, int articles) {
        public Story {
            others = List.copyOf(others);
        }
    }

    /**
     * The article that something is taken from.
     *
     * @param id of the article
     * @param title in the reader's language if it was translated
     * @param name of the source, as shown
     * @param url of the article
     */
    public record Source(
            String id,
            DisplayText title,
            String name,
            @Nullable String url) {}

    /**
     * An article as the edition shows it.
     *
     * @param source of the article
     * @param section label of the article
     * @param published day of publication given by the article
     * @param sentences of the summary, in the reader's language if they were translated
     * @param keywords in the article's language
     * @param translation what it was translated from; null when the article's own words are shown
     */
    public record Item(
            Source source,
            @Nullable DisplayText section,
            @Nullable LocalDate published,
            List<DisplayText> sentences,
            List<String> keywords,
            @Nullable Translated translation) {
        public Item {
            sentences = List.copyOf(sentences);
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * How an article was translated.
     *
     * @param title of the article in its own language
     * @param engine that translated it
     * @param isDoubtful whether a check of the translation gave a warning
     */
    public record Translated(DisplayText title, String engine, boolean isDoubtful) {}

    /**
     * A day, or a range of days, after the day of the edition.
     *
     * @param value of the date
     * @param quote the sentence that mentions it
     */
    public record UpcomingDate(DateValue value, HighlightedSentence quote) {}
}
