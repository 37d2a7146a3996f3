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

/** The formats a digest is written in: article by article, or as an edition of the whole night. */
public enum OutputFormat {
    /** Tables: one row an article, and beside it one row a date and one row a figure. */
    CSV(
            "csv",
            new OutputFile("digest.csv", options -> CsvLayout.articles(options.dialect())),
            new OutputFile("dates.csv", options -> CsvLayout.dates(options.dialect())),
            new OutputFile("figures.csv", options -> CsvLayout.figures(options.dialect()))),
    /** One JSON document. */
    JSON("json", new OutputFile("digest.json", JsonLayout::new)),
    /** One JSON object a line. */
    JSONL(
            "jsonl",
            new OutputFile(
                    "digest.jsonl", options -> new JsonlLayout(options.style().explain()))),
    /** One section an article. */
    MARKDOWN(
            "markdown",
            new OutputFile(
                    "digest.md", options -> new MarkdownLayout(options.style().explain()))),
    /** For a terminal. */
    TEXT("text", new OutputFile("digest.txt", options -> new TextLayout(options.style()))),
    /** The edition of the night as an e-mail's body. */
    NEWSLETTER("newsletter", EditionFile.NEWSLETTER),
    /** The edition as a mail, with a plain-text part. */
    MAIL("mail", EditionFile.MAIL),
    /** The edition as Markdown with front matter. */
    POST("post", EditionFile.POST),
    /** The edition's stories as a feed. */
    RSS("rss", EditionFile.RSS),
    /** The same. */
    ATOM("atom", EditionFile.ATOM),
    /** The same. */
    JSON_FEED("jsonfeed", EditionFile.JSON_FEED),
    /** The dates ahead as a calendar. */
    CALENDAR("calendar", EditionFile.CALENDAR),
    /** Every article with what was found in it, for the desk. */
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

    /** What it writes article by article; the first is the digest itself. */
    public List<OutputFile> files() {
        return files;
    }

    /** What it makes of the whole night. */
    public Optional<EditionFile> edition() {
        return Optional.ofNullable(edition);
    }

    /** The names of all its files. */
    public List<String> fileNames() {
        return edition == null ? files.stream().map(OutputFile::name).toList() : List.of(edition.fileName());
    }
}
