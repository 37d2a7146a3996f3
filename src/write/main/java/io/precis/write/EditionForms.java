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

/** The forms an edition is written in: the list of them, each with what writes it. */
public final class EditionForms {
    private EditionForms() {}

    /** Writes a file; the stream stays the caller's. */
    public static void write(EditionFile file, EditionContent newsletter, OutputStream out) throws IOException {
        if (file == EditionFile.REPORT) {
            DeskReport.write(newsletter, out);
        } else {
            out.write(content(file, newsletter));
        }
    }

    private static byte[] content(EditionFile file, EditionContent newsletter) {
        return switch (file) {
            case NEWSLETTER -> utf8(NewsletterHtml.of(newsletter));
            case MAIL -> NewsletterMail.of(newsletter);
            case POST -> utf8(NewsletterPost.of(newsletter));
            case RSS -> utf8(XmlFeed.of(newsletter, XmlFeed.Kind.RSS));
            case ATOM -> utf8(XmlFeed.of(newsletter, XmlFeed.Kind.ATOM));
            case JSON_FEED -> utf8(JsonFeed.of(newsletter));
            case CALENDAR -> utf8(DatesCalendar.of(newsletter));
            case REPORT -> throw new IllegalStateException("is too large for the memory");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
