package io.precis.edition;

/** A file that is made from all digests of a run, after the last article. */
public enum EditionFile {
    /** HTML for a mail's body or a browser. */
    NEWSLETTER("newsletter.html"),
    /** A mail that is ready to be sent. */
    MAIL("newsletter.eml"),
    /** Markdown with front matter. */
    POST("newsletter.md"),
    /** RSS 2.0. */
    RSS("rss.xml"),
    /** Atom 1.0. */
    ATOM("atom.xml"),
    /** JSON Feed 1.1. */
    JSON_FEED("feed.json"),
    /** The upcoming dates as iCalendar. */
    CALENDAR("dates.ics"),
    /** HTML with every article and what was found in it, for editors. */
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
