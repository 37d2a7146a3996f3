package io.precis.read.warc;

import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.html.HtmlReader;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the web pages of a web archive (WARC, ISO 28500), such as those of Common Crawl's news crawl: responses with status 200
 * and HTML. An article's id and URL are the URL that was fetched. Other records are skipped.
 */
public final class WarcSource implements ArticleSource {
    private static final int SUCCESS = 200;

    private final InputFile file;
    private final InputStream in;
    private final HtmlReader reader = new HtmlReader();
    private @Nullable WarcReader archive;

    /** @param in the archive, unpacked; closed with this source */
    public WarcSource(InputFile file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        if (archive == null) {
            archive = new WarcReader(in);
            archive.setLenient(true);
        }
        Optional<WarcRecord> record = archive.next();
        while (record.isPresent()) {
            SourceEntry entry = record.get() instanceof WarcResponse response ? entry(response) : null;
            if (entry != null) {
                return entry;
            }
            record = archive.next();
        }
        return null;
    }

    private @Nullable SourceEntry entry(WarcResponse response) throws IOException {
        String scheme = response.target().toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
            return null;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != SUCCESS
                || !(type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML))) {
            return null;
        }
        SourcePlace place = new SourcePlace(file.name(), null);
        byte[] page = http.bodyDecoded().stream().readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        return page.length > ArticleSizeLimit.MOST_BYTES
                ? ArticleSizeLimit.rejection(response.target(), place, "a page")
                : reader.read(
                        page,
                        type.parameters().get("charset"),
                        place,
                        Map.of("id", response.target(), "url", response.target()));
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
        in.close();
    }
}
