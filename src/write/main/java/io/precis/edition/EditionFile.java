package io.precis.edition;

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
}
