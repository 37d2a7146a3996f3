package io.precis.write;

import io.precis.edition.EditionFile;
import io.precis.write.layout.CsvLayout;
import io.precis.write.layout.JsonLayout;
import io.precis.write.layout.JsonlLayout;
import io.precis.write.layout.MarkdownLayout;
import io.precis.write.layout.TextLayout;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of output formats: those written article by article, and those of an edition, which is made from the whole run. */
public enum OutputFormat {
    /** Tables: one row per article, and two more tables with one row per date and per figure. */
    CSV(
            "csv",
            new OutputFile("digest.csv", options -> CsvLayout.articles(options.dialect())),
            new OutputFile("dates.csv", options -> CsvLayout.dates(options.dialect())),
            new OutputFile("figures.csv", options -> CsvLayout.figures(options.dialect()))),
    /** One JSON document. */
    JSON("json", new OutputFile("digest.json", JsonLayout::new)),
    /** JSON lines: one object per article. */
    JSONL(
            "jsonl",
            new OutputFile(
                    "digest.jsonl", options -> new JsonlLayout(options.style().explain()))),
    /** Markdown with one section per article. */
    MARKDOWN(
            "markdown",
            new OutputFile(
                    "digest.md", options -> new MarkdownLayout(options.style().explain()))),
    /** Plain text for a terminal. */
    TEXT("text", new OutputFile("digest.txt", options -> new TextLayout(options.style()))),
    /** The edition as HTML for an e-mail's body. */
    NEWSLETTER("newsletter", EditionFile.NEWSLETTER),
    /** The edition as a mail, with a plain-text part. */
    MAIL("mail", EditionFile.MAIL),
    /** The edition as Markdown with front matter. */
    POST("post", EditionFile.POST),
    /** The edition's stories as RSS. */
    RSS("rss", EditionFile.RSS),
    /** The edition's stories as Atom. */
    ATOM("atom", EditionFile.ATOM),
    /** The edition's stories as JSON Feed. */
    JSON_FEED("jsonfeed", EditionFile.JSON_FEED),
    /** The upcoming dates as a calendar. */
    CALENDAR("calendar", EditionFile.CALENDAR),
    /** Every article with what was found in it, as an HTML page for editors. */
    REPORT("report", EditionFile.REPORT);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of functions without state
    private final List<OutputFile> files;

    private final @Nullable EditionFile edition;

    OutputFormat(String label, OutputFile... files) {
        this.label = label;
        this.files = List.of(files);
        this.edition = null;
    }

    OutputFormat(String label, EditionFile edition) {
        this.label = label;
        this.files = List.of();
        this.edition = edition;
    }

    /** The name on the command line and in the job file. */
    public String label() {
        return label;
    }

    /** The files written article by article, the digest itself first; empty for a form of the edition. */
    public List<OutputFile> files() {
        return files;
    }

    /** The file made from the whole run; empty for a format written article by article. */
    public Optional<EditionFile> edition() {
        return Optional.ofNullable(edition);
    }

    /** The names of all its files. */
    public List<String> fileNames() {
        return edition == null ? files.stream().map(OutputFile::name).toList() : List.of(edition.fileName());
    }
}
