package io.precis.read;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.DocumentReader;
import io.precis.read.source.DocumentSource;
import io.precis.read.source.InputFile;
import io.precis.read.source.RejectionSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/**
 * PDF and Word documents. They are read by a {@link DocumentReader} that a build with {@code -Ptika} puts on the class
 * path; other builds reject them.
 */
final class OfficeSource {
    private OfficeSource() {}

    /** Whether bytes begin as a PDF or as the ZIP archive that a Word document is. */
    static boolean isOffice(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 1 << 12), StandardCharsets.ISO_8859_1);
        return begin.startsWith("%PDF-") || (begin.startsWith("PK\003\004") && begin.contains("[Content_Types].xml"));
    }

    /** The document's article, or a rejection in a build without a reader for it. */
    static ArticleSource open(InputFile file, InputStream in) {
        return ServiceLoader.load(DocumentReader.class)
                .findFirst()
                .<ArticleSource>map(reader -> new DocumentSource(file, in, reader))
                .orElseGet(() -> new RejectionSource(new Rejection(
                        file.name(),
                        new SourcePlace(file.name(), null),
                        Rejection.Reason.BINARY,
                        "a PDF or Office document",
                        "text; a build with Apache Tika reads it (PRECIS_BUILD_OPTIONS=-Ptika, see README.md)")));
    }
}
