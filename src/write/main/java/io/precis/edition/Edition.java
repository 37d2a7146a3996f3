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
 * The edition of a night: what every form of the newsletter shows, chosen and ranked, not yet worded or laid out.
 *
 * @param title of the newsletter
 * @param date of the night
 * @param counts of the night's articles
 * @param lead the story that ranks first, null where there is none
 * @param sections the other stories; the best section first, what has no label last
 * @param figures of the day, in the order of the stories
 * @param ahead every date ahead, soonest first
 * @param box the most salient of them, soonest first
 */
public record Edition(
        String title,
        LocalDate date,
        Counts counts,
        @Nullable Story lead,
        List<Section> sections,
        List<SentenceQuote> figures,
        List<Ahead> ahead,
        List<Ahead> box) {
    public Edition {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        ahead = List.copyOf(ahead);
        box = List.copyOf(box);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return counts.articles() == 0;
    }

    /** All stories, the lead first. */
    public List<Story> stories() {
        return Stream.concat(Stream.ofNullable(lead), sections.stream().flatMap(section -> section.stories().stream()))
                .toList();
    }

    /**
     * How many articles the night had, and of what.
     *
     * @param articles how many were digested
     * @param unshown how many of them belong to no story that is shown
     * @param languages how many of each language, most first
     * @param sources how many of each source, most first; the first few
     * @param months how often the articles speak of a day of each month
     */
    public record Counts(
            int articles,
            int unshown,
            Map<Language, Integer> languages,
            Map<String, Integer> sources,
            SortedMap<YearMonth, Integer> months) {}

    /**
     * Stories under one label.
     *
     * @param label null for those without any
     * @param stories the best first
     */
    public record Section(@Nullable DisplayText label, List<Story> stories) {
        public Section {
            stories = List.copyOf(stories);
        }
    }

    /**
     * What one or more articles tell.
     *
     * @param main the article that is shown
     * @param others the other sources that tell it, each once
     * @param articles of the night that tell it, 1 or more
     */
    public record Story(Item main, List<Source> others, int articles) {
        public Story {
            others = List.copyOf(others);
        }
    }

    /**
     * Where something was said.
     *
     * @param id of the article
     * @param title in the reader's language where there is a translation
     * @param name of the source, to be shown
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
     * @param source where it was said
     * @param section label of the article
     * @param published by the article's own word
     * @param sentences of the summary, in the reader's language where there is a translation
     * @param keywords in the article's language
     * @param translation what it was translated from; null where the article's own words are shown
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
     * How a translated article came to be.
     *
     * @param title the article's own
     * @param engine that translated
     * @param isDoubtful whether a check found something
     */
    public record Translated(DisplayText title, String engine, boolean isDoubtful) {}

    /**
     * A day or a stretch of days that is still to come.
     *
     * @param value what is meant
     * @param quote where it is said
     */
    public record Ahead(DateValue value, SentenceQuote quote) {}
}
