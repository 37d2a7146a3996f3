package io.precis.write;

import io.precis.article.Duplicate;
import io.precis.write.file.Utf8Output;
import io.precis.write.layout.ArticleWording;
import io.precis.write.layout.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes {@code duplicates.jsonl}: one line for each article that was left out because it is a duplicate or was digested before.
 * The caller closes the stream. Not safe for use by several threads.
 */
public final class LeftOutWriter {
    /** The file's name inside the output folder. */
    public static final String FILE_NAME = "duplicates.jsonl";

    private final Writer out;

    /** @param out to which lines are appended */
    public LeftOutWriter(OutputStream out) {
        this.out = Utf8Output.writer(out);
    }

    /** Writes one line. */
    public void write(LeftOutArticle left) throws IOException {
        Duplicate article = left.article();
        out.write(JsonText.object(json -> {
            JsonText.string(json, "id", article.id());
            JsonText.string(json, "source", article.place().source());
            JsonText.number(json, "line", article.place().line());
            JsonText.string(json, "url", article.url());
            JsonText.string(json, "reason", ArticleWording.lower(left.reason()));
            JsonText.string(json, "of", left.of());
            JsonText.string(json, "night", left.night());
            JsonText.rounded(json, "similarity", article.similarity());
        }));
        out.write("\n");
    }

    /** Passes everything written so far to the stream and flushes it. */
    public void flush() throws IOException {
        out.flush();
    }
}
