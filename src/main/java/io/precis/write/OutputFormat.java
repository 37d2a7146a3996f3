package io.precis.write;

import java.util.List;

/** The formats a digest is written in. */
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
    TEXT("text", new OutputFile("digest.txt", options -> new TextLayout(options.style())));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of functions without state
    private final List<OutputFile> files;

    OutputFormat(String label, OutputFile... files) {
        this.label = label;
        this.files = List.of(files);
    }

    /** The name on the command line and in the job file. */
    public String label() {
        return label;
    }

    /** What it writes; the first is the digest itself. */
    public List<OutputFile> files() {
        return files;
    }
}
