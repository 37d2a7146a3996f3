package io.precis.read.packed;

import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of the files in a ZIP archive, in the order of the archive. Nothing is unpacked to disk, so the names of
 * files in it cannot lead outside a folder. Hidden files are skipped, archives in it are rejected.
 */
public final class ZipSource implements ArticleSource {
    /** More files than any archive of articles has; reading fails beyond that. */
    private static final int MOST_FILES = 100_000;

    /** A file or folder whose name begins with a dot, other than {@code .} and {@code ..}. */
    private static final Pattern HIDDEN_NAME = Pattern.compile("(?:^|/)\\.(?!\\.?/)");

    private final InputFile archive;
    private final Opener opener;
    private final CountingStream packed;
    private final ZipInputStream zip;
    private int files;
    private @Nullable ArticleSource source;

    /** Opens a file inside an archive. The source it gives is read to its end, but not closed. */
    public interface Opener {
        /** @param in the file's bytes, unpacked */
        ArticleSource open(InputFile file, InputStream in);
    }

    /** @param in the archive; closed with this source */
    public ZipSource(InputFile archive, InputStream in, Opener opener) {
        this.archive = archive;
        this.opener = opener;
        this.packed = new CountingStream(in);
        this.zip = new ZipInputStream(packed);
    }

    /** Whether a file that begins with these bytes is a ZIP archive. */
    public static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        while (true) {
            if (source == null && !open()) {
                return null;
            }
            SourceEntry entry = source == null ? null : source.next();
            if (entry != null) {
                return entry;
            }
            source = null;
        }
    }

    @Override
    public String encoding() {
        return source == null ? "" : source.encoding();
    }

    /** Opens the next file; false at the end of the archive. */
    private boolean open() throws IOException {
        ZipEntry entry = nextFile();
        if (entry == null) {
            return false;
        }
        String name = archive.name() + "/" + entry.getName().replaceAll("\\p{Cntrl}", "?");
        if (++files > MOST_FILES) {
            throw new IOException("it holds more than " + MOST_FILES + " files");
        }
        InputFile file = new InputFile(archive.path(), name, archive.format(), archive.fields());
        source = opener.open(file, new UnclosableStream(new UnpackedStream(zip, packed::count)));
        return true;
    }

    private @Nullable ZipEntry nextFile() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && (entry.isDirectory() || isHidden(entry.getName()))) {
                entry = zip.getNextEntry();
            }
            return entry;
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it is not UTF-8", e);
        }
    }

    private static boolean isHidden(String name) {
        return HIDDEN_NAME.matcher(name).find() || name.startsWith("__MACOSX/");
    }

    /** The rejection of an archive inside an archive. */
    public static Rejection nested(InputFile file) {
        return new Rejection(
                file.name(),
                new SourcePlace(file.name(), null),
                Rejection.Reason.BINARY,
                "an archive in an archive",
                "files of text in it; unpack it first");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The stream of one file; closing it leaves the archive open. */
    private static final class UnclosableStream extends FilterInputStream {
        UnclosableStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
