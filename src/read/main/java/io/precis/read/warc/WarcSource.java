package io.precis.read.warc;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.html.HtmlReader;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import io.precis.read.source.MessageExcerpt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
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

    /** The page of a response, or a rejection; null for what is no page. A response that cannot be read costs itself only. */
    private @Nullable SourceEntry entry(WarcResponse response) {
        String address = response.target();
        String scheme = address.toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
            return null;
        }
        SourcePlace place = new SourcePlace(file.name(), null);
        try {
            return page(response, address, place);
        } catch (IOException | RuntimeException e) {
            return new Rejection(
                    address,
                    place,
                    Rejection.Reason.UNREADABLE,
                    "a record that cannot be read (" + MessageExcerpt.of(String.valueOf(e.getMessage())) + ")",
                    "an HTTP response with a page");
        }
    }

    private @Nullable SourceEntry page(WarcResponse response, String address, SourcePlace place) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != SUCCESS
                || !(type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML))) {
            return null;
        }
        byte[] page = body(http).readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        return page.length > ArticleSizeLimit.MOST_BYTES
                ? ArticleSizeLimit.rejection(address, place, "a page")
                : reader.read(page, type.parameters().get("charset"), place, Map.of("id", address, "url", address));
    }

    /** The page unpacked. Servers send "deflate" with and without the head that zlib gives it. */
    private static InputStream body(HttpResponse http) throws IOException {
        boolean isDeflated =
                http.headers().first("Content-Encoding").orElse("").strip().equalsIgnoreCase("deflate");
        if (!isDeflated) {
            return http.bodyDecoded().stream();
        }
        PushbackInputStream packed = new PushbackInputStream(http.body().stream());
        int first = packed.read();
        if (first >= 0) {
            packed.unread(first);
        }
        boolean hasHead = (first & 0x0F) == 8 && (first >> 4) <= 7;
        return new InflaterInputStream(packed, new Inflater(!hasHead));
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
        in.close();
    }
}
