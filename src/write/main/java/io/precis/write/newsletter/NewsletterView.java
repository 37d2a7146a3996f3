package io.precis.write.newsletter;

import io.precis.article.Language;
import io.precis.edition.DisplayText;
import io.precis.edition.Edition;
import io.precis.edition.Edition.Item;
import io.precis.edition.Edition.Section;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.Story;
import io.precis.edition.Edition.Translated;
import io.precis.edition.Edition.UpcomingDate;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionLabels;
import io.precis.edition.HighlightedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values that templates of the newsletter use, by name. They are not escaped yet. */
final class NewsletterView {
    private final EditionContent content;
    private final Edition edition;
    private final EditionLabels labels;

    private NewsletterView(EditionContent content) {
        this.content = content;
        this.edition = content.edition();
        this.labels = content.labels();
    }

    /**
     * The values of an edition, with its first stories only.
     *
     * @param stories number of stories
     */
    static Map<String, Object> of(EditionContent content, int stories) {
        return new NewsletterView(content).top(stories);
    }

    private Map<String, Object> top(int most) {
        Map<String, Object> view = new TreeMap<>();
        List<Story> all = edition.stories();
        int hidden = all.stream().skip(most).mapToInt(Story::articles).sum();
        view.put("title", edition.title());
        view.put("date", labels.fullDate(edition.date()));
        view.put("isoDate", edition.date().toString());
        view.put("subject", content.subject());
        view.put("lang", labels.language().tag());
        view.put("dir", direction(labels.isRightToLeft()));
        view.put("start", start(labels.isRightToLeft()));
        view.put("label", labels.texts());
        view.put("articles", labels.number(edition.counts().articles()));
        view.put("isEmpty", edition.isEmpty());
        view.put("languages", counts(edition.counts().languages()));
        Story lead = edition.lead();
        view.put("lead", lead == null || most == 0 ? List.of() : List.of(story(lead, 1)));
        view.put("sections", sections(most - 1));
        view.put("figures", quotes(edition.figures()));
        view.put("hasFigures", !edition.figures().isEmpty());
        view.put("hasDates", !edition.topDates().isEmpty());
        view.put("dates", edition.topDates().stream().map(this::upcoming).toList());
        view.put("left", number(edition.counts().unshown() + hidden));
        view.put("url", orEmpty(content.publication().url()));
        view.put("job", content.job());
        view.put("version", content.version());
        return view;
    }

    private String number(int number) {
        return number == 0 ? "" : labels.number(number);
    }

    private List<Map<String, Object>> counts(Map<Language, Integer> languages) {
        List<Map<String, Object>> counts = new ArrayList<>();
        languages.forEach((language, count) ->
                counts.add(Map.of("name", labels.language(language), "count", labels.number(count))));
        return counts;
    }

    private List<Map<String, Object>> sections(int most) {
        List<Map<String, Object>> views = new ArrayList<>();
        int number = 2;
        for (Section section : edition.sections()) {
            List<Map<String, Object>> stories = new ArrayList<>();
            for (Story story : section.stories()) {
                if (number - 2 < most) {
                    stories.add(story(story, number++));
                }
            }
            if (!stories.isEmpty()) {
                Map<String, Object> view = new TreeMap<>();
                DisplayText label = section.label();
                boolean isOnly = edition.sections().size() == 1;
                DisplayText shown =
                        label != null ? label : new DisplayText(isOnly ? "" : labels.text("other"), labels.language());
                text(view, "name", shown);
                view.put("stories", stories);
                views.add(view);
            }
        }
        return views;
    }

    private Map<String, Object> story(Story story, int number) {
        Item item = story.main();
        Map<String, Object> view = source(item.source());
        view.put("number", Integer.toString(number));
        view.put("published", item.published() == null ? "" : labels.date(item.published()));
        view.put("section", item.section() == null ? "" : item.section().text());
        view.put("keywords", item.keywords());
        view.put(
                "sentences", item.sentences().stream().map(NewsletterView::text).toList());
        Translated translated = item.translation();
        view.put("translation", translated == null ? List.of() : List.of(translated(translated)));
        view.put("hasOthers", !story.others().isEmpty());
        view.put("others", story.others().stream().map(this::source).toList());
        return view;
    }

    private Map<String, Object> translated(Translated translated) {
        Map<String, Object> view = new TreeMap<>();
        text(view, "original", translated.title());
        view.put("language", labels.language(translated.title().language()));
        view.put("engine", translated.engine());
        view.put("isDoubtful", translated.isDoubtful());
        return view;
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> view = new TreeMap<>();
        text(view, "headline", source.title());
        view.put("source", source.name());
        view.put("link", orEmpty(source.url()));
        view.put("id", source.id());
        return view;
    }

    private List<Map<String, Object>> quotes(List<HighlightedSentence> quotes) {
        return quotes.stream().map(this::quote).toList();
    }

    private Map<String, Object> quote(HighlightedSentence quote) {
        Map<String, Object> view = source(quote.source());
        view.put("before", quote.before());
        view.put("said", quote.said());
        view.put("after", quote.after());
        view.put("quoteLang", quote.language().tag());
        boolean isRightToLeft = new DisplayText(quote.sentence(), quote.language()).isRightToLeft();
        view.put("quoteDir", direction(isRightToLeft));
        view.put("quoteStart", start(isRightToLeft));
        return view;
    }

    private Map<String, Object> upcoming(UpcomingDate date) {
        Map<String, Object> view = quote(date.quote());
        view.put("day", labels.date(date.value()));
        view.put("value", date.value().timex());
        return view;
    }

    private static Map<String, Object> text(DisplayText text) {
        Map<String, Object> view = new TreeMap<>();
        text(view, "text", text);
        return view;
    }

    /**
     * A text with its language and direction: {@code headline}, {@code headlineLang}, {@code headlineDir}, {@code
     * headlineStart}.
     */
    private static void text(Map<String, Object> view, String name, DisplayText text) {
        view.put(name, text.text());
        view.put(name + "Lang", text.language().tag());
        view.put(name + "Dir", direction(text.isRightToLeft()));
        view.put(name + "Start", start(text.isRightToLeft()));
    }

    /** The side on which lines begin, since not all mail programs know the CSS value "start". */
    private static String start(boolean isRightToLeft) {
        return isRightToLeft ? "right" : "left";
    }

    private static String direction(boolean isRightToLeft) {
        return isRightToLeft ? "rtl" : "ltr";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
