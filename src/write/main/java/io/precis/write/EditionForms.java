package io.precis.write;

import io.precis.edition.EditionContent;
import io.precis.edition.EditionFile;
import io.precis.write.calendar.DatesCalendar;
import io.precis.write.feed.JsonFeed;
import io.precis.write.feed.XmlFeed;
import io.precis.write.newsletter.NewsletterHtml;
import io.precis.write.newsletter.NewsletterMail;
import io.precis.write.newsletter.NewsletterPost;
import io.precis.write.report.DeskReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The list of forms that an edition is written in: a new form is one writer class and one line in the switch here. */
public final class EditionForms {
    private EditionForms() {}

    /** Writes a file of the edition; the caller closes the stream. */
    public static void write(EditionFile file, EditionContent content, OutputStream out) throws IOException {
        if (file == EditionFile.REPORT) {
            DeskReport.write(content, out);
        } else {
            out.write(content(file, content));
        }
    }

    private static byte[] content(EditionFile file, EditionContent content) {
        return switch (file) {
            case NEWSLETTER -> utf8(NewsletterHtml.of(content));
            case MAIL -> NewsletterMail.of(content);
            case POST -> utf8(NewsletterPost.of(content));
            case RSS -> utf8(XmlFeed.of(content, XmlFeed.Kind.RSS));
            case ATOM -> utf8(XmlFeed.of(content, XmlFeed.Kind.ATOM));
            case JSON_FEED -> utf8(JsonFeed.of(content));
            case CALENDAR -> utf8(DatesCalendar.of(content));
            case REPORT ->
                throw new IllegalStateException("the report is written article by article, not as bytes in memory");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
