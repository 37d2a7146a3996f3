package io.precis.read.source;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of one document. The document is read whole at the first call of {@link #next}. */
public final class DocumentSource implements ArticleSource {
    private final InputFile file;
    private final InputStream in;
    private final DocumentReader reader;
    private byte[] document = {};
    private @Nullable Iterator<SourceEntry> entries;

    public DocumentSource(InputFile file, InputStream in, DocumentReader reader) {
        this.file = file;
        this.in = in;
        this.reader = reader;
    }

    @Override
    public @Nullable SourceEntry next() {
        if (entries == null) {
            entries = read().iterator();
        }
        return entries.hasNext() ? entries.next() : null;
    }

    private List<SourceEntry> read() {
        SourcePlace place = new SourcePlace(file.name(), null);
        try {
            byte[] bytes = in.readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
            if (bytes.length > ArticleSizeLimit.MOST_BYTES) {
                return List.of(ArticleSizeLimit.rejection(file.name(), place, "a document"));
            }
            document = bytes;
            return reader.read(bytes, place);
        } catch (IOException e) {
            return List.of(new Rejection(
                    file.name(),
                    place,
                    Rejection.Reason.UNREADABLE,
                    "a file that breaks off (" + e.getMessage() + ")",
                    "a readable file"));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // A document that triggers an error, ours or a library's, must not stop the run.
            return List.of(new Rejection(
                    file.name(),
                    place,
                    Rejection.Reason.FAILED,
                    "a document that breaks the program (" + e + ")",
                    "an article; please report the file with this message"));
        }
    }

    @Override
    public String encoding() {
        return reader.encoding(document);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
