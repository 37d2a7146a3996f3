package io.precis.write.feed;

import io.precis.edition.DisplayText;
import io.precis.edition.Edition.Item;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.Story;
import io.precis.edition.Edition.Translated;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionLabels;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story as feeds of all kinds show it.
 *
 * @param id the article's URL, or a URN that is the same on every night
 * @param title in the reader's language if it was translated
 * @param url of the article, or null
 * @param source publisher of the article
 * @param published start of the day that the article gives, else of the edition's day
 * @param updated start of the edition's day
 * @param html the summary, how it was translated, and the other sources
 * @param text the summary as plain text
 * @param language of the summary
 * @param tags section label and keywords
 */
record FeedItem(
        String id,
        String title,
        @Nullable String url,
        String source,
        ZonedDateTime published,
        ZonedDateTime updated,
        String html,
        String text,
        String language,
        List<String> tags) {
    private static final int MOST_KEYWORD_TAGS = 5;

    static List<FeedItem> of(EditionContent content) {
        return content.edition().stories().stream()
                .map(story -> of(story, content))
                .toList();
    }

    private static FeedItem of(Story story, EditionContent content) {
        Item item = story.main();
        Source source = item.source();
        LocalDate published = item.published();
        DisplayText section = item.section();
        return new FeedItem(
                source.url() == null ? "urn:uuid:" + content.id("article " + source.id()) : source.url(),
                source.title().text(),
                source.url(),
                source.name(),
                published == null
                        ? content.time()
                        : published.atStartOfDay(content.publication().zone()),
                content.time(),
                html(story, content.labels()),
                item.sentences().stream().map(DisplayText::text).collect(Collectors.joining(" ")),
                source.title().language().tag(),
                Stream.concat(
                                section == null ? Stream.empty() : Stream.of(section.text()),
                                item.keywords().stream().limit(MOST_KEYWORD_TAGS))
                        .distinct()
                        .toList());
    }

    private static String html(Story story, EditionLabels labels) {
        StringBuilder html = new StringBuilder();
        for (DisplayText sentence : story.main().sentences()) {
            paragraph(html, sentence);
        }
        Translated translated = story.main().translation();
        if (translated != null) {
            html.append("<p>")
                    .append(escape(labels.text("translated") + " (" + translated.engine() + "). "
                            + labels.text("original") + ": "
                            + labels.language(translated.title().language()) + "."))
                    .append("</p>");
            paragraph(html, translated.title());
        }
        if (!story.others().isEmpty()) {
            html.append("<p>").append(escape(labels.text("also"))).append(": ");
            html.append(story.others().stream().map(FeedItem::link).collect(Collectors.joining(", ")))
                    .append("</p>");
        }
        return html.toString();
    }

    private static void paragraph(StringBuilder html, DisplayText text) {
        html.append("<p lang=\"")
                .append(escape(text.language().tag()))
                .append("\" dir=\"")
                .append(text.isRightToLeft() ? "rtl" : "ltr")
                .append("\">")
                .append(escape(text.text()))
                .append("</p>");
    }

    private static String link(Source source) {
        String name = escape(source.name());
        return source.url() == null ? name : "<a href=\"" + escape(source.url()) + "\">" + name + "</a>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // Mailchimp takes *|...|* for a command.
                .replace("|", "&#124;");
    }
}
