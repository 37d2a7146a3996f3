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
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/**
 * Reads the web pages of a web archive (WARC, ISO 28500), such as those of Common Crawl's news crawl: responses with status 200
 * and HTML. An article's id and URL are the URL that was fetched. Other records are skipped, broken ones are rejected.
 */
public final class WarcSource implements ArticleSource {
    private static final int SUCCESS = 200;

    private final InputFile file;
    private final InputStream in;
    private final ArchiveRecords records;
    private final HtmlReader reader = new HtmlReader();
    private byte[] read = {};
    private @Nullable String charset;

    /** @param in the archive, unpacked; closed with this source */
    public WarcSource(InputFile file, InputStream in) {
        this.file = file;
        this.in = in;
        this.records = new ArchiveRecords(in);
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        for (ArchiveRecord record = records.next(); record != null; record = records.next()) {
            SourceEntry entry = record.fault() == null ? entry(record) : broken(record, record.fault());
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** The page of a response, or a rejection; null for what is no page. A response that cannot be read costs itself only. */
    private @Nullable SourceEntry entry(ArchiveRecord record) {
        if (!record.field("warc-type").equalsIgnoreCase("response") || !isWeb(address(record))) {
            return null;
        }
        try {
            return page(record, address(record), new SourcePlace(file.name(), null));
        } catch (IOException | RuntimeException e) {
            return broken(record, "no HTTP response, " + MessageExcerpt.of(String.valueOf(e.getMessage())));
        }
    }

    private Rejection broken(ArchiveRecord record, String fault) {
        String address = address(record);
        return new Rejection(
                isWeb(address) ? address : null,
                new SourcePlace(file.name(), null),
                Rejection.Reason.UNREADABLE,
                fault + " (" + record.place() + ")",
                "a whole record; the records behind it are read");
    }

    /** Some programs write the address between angle brackets. */
    private static String address(ArchiveRecord record) {
        return record.field("warc-target-uri").replaceAll("^<|>$", "");
    }

    private static boolean isWeb(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        return scheme.startsWith("http:") || scheme.startsWith("https:");
    }

    private @Nullable SourceEntry page(ArchiveRecord record, String address, SourcePlace place) throws IOException {
        HttpResponse http = HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(InputStream.nullInputStream()),
                ByteBuffer.wrap(record.block()),
                record.block().length));
        MediaType type = http.contentType();
        if (http.status() != SUCCESS
                || !(type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML))) {
            return null;
        }
        byte[] page = body(http).readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        read = page;
        charset = type.parameters().get("charset");
        return record.isCut() || page.length > ArticleSizeLimit.MOST_BYTES
                ? ArticleSizeLimit.rejection(address, place, "a page")
                : reader.read(page, charset, place, Map.of("id", address, "url", address));
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
    public String encoding() {
        return HtmlReader.encoding(read, charset);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
