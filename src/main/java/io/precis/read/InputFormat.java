package io.precis.read;

import io.precis.article.Place;
import io.precis.article.Rejection;
import io.precis.failure.DiskTrouble;
import io.precis.read.feed.FeedReader;
import io.precis.read.feed.JsonFeedReader;
import io.precis.read.html.HtmlReader;
import io.precis.read.mail.MailReader;
import io.precis.read.mail.MailboxSource;
import io.precis.read.packed.Gunzip;
import io.precis.read.packed.ZipSource;
import io.precis.read.web.WarcSource;
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
import org.jspecify.annotations.Nullable;

/** The formats articles are read from. */
public enum InputFormat {
    /** Recognised by content, with the file's name as a hint. */
    AUTO,
    /** One article a file, with optional YAML front matter. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** One row an article under a header row. */
    CSV,
    /** One web page a file. */
    HTML,
    /** A feed in RSS 0.9 to 2.0 or Atom. */
    FEED,
    /** A feed in JSON Feed. */
    JSONFEED,
    /** One e-mail a file. */
    MAIL,
    /** A mailbox of e-mails in mbox format. */
    MBOX,
    /** IPTC ninjs. */
    NINJS,
    /** NITF. */
    NITF,
    /** IPTC NewsML-G2. */
    NEWSML,
    /** A web archive. */
    WARC;

    /** How much of an input is looked at to recognise its format and encoding, in bytes. */
    private static final int HEAD = 1 << 16;

    /**
     * Opens a file, or standard input, in the format the file names. A file that cannot be opened gives one rejection.
     * The caller closes the source, and with it the file.
     */
    public static ArticleSource open(InputFile file) {
        if (file.isStandardInput()) {
            return open(file, System.in);
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
        return open(file, in, false);
    }

    /** The same for a file inside an archive, which may hold no further one. */
    public static ArticleSource openInArchive(InputFile file, InputStream in) {
        return open(file, in, true);
    }

    private static ArticleSource open(InputFile file, InputStream in, boolean isInArchive) {
        try {
            byte[] head = in.readNBytes(HEAD);
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            if (Office.isOffice(head)) {
                return Office.open(file, all);
            }
            if (!ZipSource.isZip(head) && !Gunzip.isGzip(head)) {
                return open(file, all, head);
            } else if (isInArchive) {
                return new RejectedSource(ZipSource.nested(file));
            }
            return Gunzip.isGzip(head) ? openInArchive(file, Gunzip.of(all)) : new ZipSource(file, all);
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static ArticleSource open(InputFile file, InputStream all, byte[] head) throws IOException {
        Encoding encoding = Encoding.of(head, head.length < HEAD);
        InputFormat format = file.format() == AUTO ? FormatGuess.of(file, head, encoding) : file.format();
        return switch (format) {
            case HTML -> new DocumentSource(file, all, new HtmlReader());
            case FEED -> new DocumentSource(file, all, new FeedReader());
            case JSONFEED -> new DocumentSource(file, all, new JsonFeedReader());
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

    private static ArticleSource lines(InputFormat format, InputFile file, InputStream all, Encoding encoding)
            throws IOException {
        if (!encoding.isText()) {
            all.close();
            return new RejectedSource(encoding.rejection(file.name()));
        }
        LineReader lines = new LineReader(encoding.reader(all));
        return format == JSONL ? new JsonlSource(file, lines, encoding) : new CsvSource(file, lines, encoding);
    }

    /** An input that gives one rejection, or nothing where that is null. */
    public static ArticleSource rejected(@Nullable Rejection rejection) {
        return new RejectedSource(rejection);
    }

    private static ArticleSource unreadable(InputFile file, IOException e) {
        String found;
        if (e instanceof AccessDeniedException) {
            found = "no permission to read it";
        } else if (e instanceof NoSuchFileException) {
            found = Files.isSymbolicLink(file.path()) ? "a link to nothing" : "no such file any more";
        } else {
            found = "a file that cannot be read (" + DiskTrouble.of(e) + ")";
        }
        return new RejectedSource(new Rejection(
                null, new Place(file.name(), null), Rejection.Reason.UNREADABLE, found, "a readable file"));
    }
}
