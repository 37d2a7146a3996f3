package io.precis.read;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.failure.DiskTrouble;
import io.precis.read.encoding.LineReader;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.feed.FeedReader;
import io.precis.read.feed.JsonFeedReader;
import io.precis.read.html.HtmlReader;
import io.precis.read.json.JsonlSource;
import io.precis.read.mail.MailReader;
import io.precis.read.mail.MailboxSource;
import io.precis.read.packed.GzipStream;
import io.precis.read.packed.ZipSource;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.DocumentSource;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.read.source.RejectionSource;
import io.precis.read.source.SectionSource;
import io.precis.read.table.CsvSource;
import io.precis.read.text.TextSource;
import io.precis.read.warc.WarcSource;
import io.precis.read.wire.NewsmlReader;
import io.precis.read.wire.NinjsReader;
import io.precis.read.wire.NitfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens inputs for reading. This is the list of input formats: a new format is one reader class and one line in the switch
 * here.
 */
public final class ArticleSources {

    /** Bytes at the start of an input from which its format and encoding are recognised. */
    private static final int HEAD_BYTES = 1 << 16;

    private ArticleSources() {}

    /**
     * Opens a file, or standard input, in the format the file names. A file that cannot be opened gives one rejection.
     * The caller closes the source, and with it the file.
     */
    public static ArticleSource open(InputFile file) {
        if (file.rejection() != null) {
            return new RejectionSource(file.rejection());
        } else if (file.isStandardInput()) {
            return open(file, System.in);
        } else if (file.isUrl()) {
            return new RejectionSource(file.rejected(
                            Rejection.Reason.UNREACHABLE,
                            "an address, which is fetched in the batch job only",
                            "a file; name the list of feeds as 'input' of a job and give 'precis run'")
                    .rejection());
        }
        try {
            return open(file, Files.newInputStream(file.path()));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    /**
     * Reads a stream under a file's name, format and field names; gzip and ZIP are unpacked first. Closing the source
     * closes the stream.
     */
    public static ArticleSource open(InputFile file, InputStream in) {
        ArticleSource source = open(file, in, false);
        return file.section() == null ? source : new SectionSource(source, file.section());
    }

    /** The same for a file inside an archive. An archive inside an archive is rejected. */
    private static ArticleSource openInArchive(InputFile file, InputStream in) {
        return open(file, in, true);
    }

    private static ArticleSource open(InputFile file, InputStream in, boolean isInArchive) {
        try {
            byte[] head = in.readNBytes(HEAD_BYTES);
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            if (OfficeSource.isOffice(head)) {
                return OfficeSource.open(file, all);
            }
            if (!ZipSource.isZip(head) && !GzipStream.isGzip(head)) {
                return open(file, all, head);
            } else if (isInArchive) {
                return new RejectionSource(ZipSource.nested(file));
            }
            Optional<Rejection> foreign =
                    GzipStream.isGzip(head) ? Optional.empty() : ForeignFormat.ofArchive(file, head);
            if (foreign.isPresent()) {
                in.close();
                return new RejectionSource(foreign.get());
            }
            return GzipStream.isGzip(head)
                    ? openInArchive(file, GzipStream.of(all))
                    : new ZipSource(file, all, ArticleSources::openInArchive);
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static ArticleSource open(InputFile file, InputStream all, byte[] head) throws IOException {
        TextEncoding encoding = TextEncoding.of(head, head.length < HEAD_BYTES);
        boolean isGuessed = file.format() == InputFormat.AUTO;
        InputFormat guess = isGuessed ? FormatGuess.of(file, head, encoding) : file.format();
        // An address is that of a feed; where a page comes instead, the reader of feeds says so.
        InputFormat format = isGuessed && file.isUrl() && guess == InputFormat.HTML ? InputFormat.FEED : guess;
        Optional<Rejection> foreign = isGuessed && format == InputFormat.TEXT && encoding.isText()
                ? ForeignFormat.of(file, encoding.lenient(head))
                : Optional.empty();
        if (foreign.isPresent()) {
            all.close();
            return new RejectionSource(foreign.get());
        }
        return switch (format) {
            case HTML -> new DocumentSource(file, all, new HtmlReader());
            case FEED -> new DocumentSource(file, all, new FeedReader());
            case JSONFEED -> new DocumentSource(file, all, new JsonFeedReader());
            case OPML -> feedList(file, all);
            case MAIL -> new DocumentSource(file, all, new MailReader());
            case MBOX -> new MailboxSource(file, all);
            case NINJS -> new DocumentSource(file, all, new NinjsReader());
            case NITF -> new DocumentSource(file, all, new NitfReader());
            case NEWSML -> new DocumentSource(file, all, new NewsmlReader());
            case WARC -> new WarcSource(file, all);
            case JSONL, CSV -> lines(format, file, all, encoding);
            default -> new TextSource(file, all);
        };
    }

    /** A list that is a file of its own was followed before, by {@link FeedLists}. */
    private static ArticleSource feedList(InputFile file, InputStream all) throws IOException {
        all.close();
        return new RejectionSource(file.rejected(
                        Rejection.Reason.MALFORMED,
                        "a list of feeds in OPML",
                        "articles or a feed; save the list as a file and name that, then each of its feeds is read")
                .rejection());
    }

    private static ArticleSource lines(InputFormat format, InputFile file, InputStream all, TextEncoding encoding)
            throws IOException {
        if (!encoding.isText()) {
            all.close();
            return new RejectionSource(encoding.rejection(file.name()));
        }
        LineReader lines = new LineReader(encoding.reader(all));
        return format == InputFormat.JSONL
                ? new JsonlSource(file, lines, encoding)
                : new CsvSource(file, lines, encoding);
    }

    /** A source that gives one rejection and then ends; null gives a source without any entry. */
    public static ArticleSource rejected(@Nullable Rejection rejection) {
        return new RejectionSource(rejection);
    }

    private static ArticleSource unreadable(InputFile file, IOException e) {
        String found;
        if (e instanceof AccessDeniedException) {
            found = "no permission to read it";
        } else if (e instanceof NoSuchFileException) {
            found = Files.isSymbolicLink(file.path())
                    ? "a link whose target does not exist"
                    : "a file that no longer exists";
        } else {
            found = "a file that cannot be read (" + DiskTrouble.of(e) + ")";
        }
        return new RejectionSource(new Rejection(
                null, new SourcePlace(file.name(), null), Rejection.Reason.UNREADABLE, found, "a readable file"));
    }
}
