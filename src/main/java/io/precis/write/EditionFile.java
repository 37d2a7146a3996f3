package io.precis.write;

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

/** A file that is made of a whole night, when all of it is digested. */
public enum EditionFile {
    /** For a mail's body, or a browser. */
    NEWSLETTER("newsletter.html"),
    /** A mail ready to be sent. */
    MAIL("newsletter.eml"),
    /** Markdown with front matter. */
    POST("newsletter.md"),
    /** RSS 2.0. */
    RSS("rss.xml"),
    /** Atom 1.0. */
    ATOM("atom.xml"),
    /** JSON Feed 1.1. */
    JSON_FEED("feed.json"),
    /** iCalendar. */
    CALENDAR("dates.ics"),
    /** Every article, for the desk. */
    REPORT("report.html");

    private final String fileName;

    EditionFile(String fileName) {
        this.fileName = fileName;
    }

    /** Its name inside the output folder. */
    public String fileName() {
        return fileName;
    }

    /** Writes it; the stream stays the caller's. */
    public void write(Newsletter newsletter, OutputStream out) throws IOException {
        if (this == REPORT) {
            DeskReport.write(newsletter, out);
        } else {
            out.write(content(newsletter));
        }
    }

    private byte[] content(Newsletter newsletter) {
        return switch (this) {
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
