package io.precis.batch.spool;

import io.precis.batch.codec.EntryCodec;
import io.precis.batch.codec.FieldReader;
import io.precis.batch.codec.RecordFile;
import io.precis.batch.codec.RecordReader;
import io.precis.batch.store.LedgerTable;
import io.precis.failure.DigestFailure;
import io.precis.ledger.ArticleFingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SpoolWriter} wrote, from any position that {@link #position} gave. Not for threads to share. */
public final class SpoolReader implements AutoCloseable {
    private final RecordReader records;
    private final Consumer<LedgerTable.Line> leftOut;

    private SpoolReader(RecordReader records, Consumer<LedgerTable.Line> leftOut) {
        this.records = records;
        this.leftOut = leftOut;
    }

    /** Opens a spool to read what is to be digested. */
    public static SpoolReader open(Path file, long position) throws IOException {
        return open(file, position, line -> {});
    }

    /**
     * Opens a spool.
     *
     * @param position of the entry to begin with; 0 for the first
     * @param leftOut gets the ledger's lines of articles that are not digested, which {@link #next} passes over
     * @throws DigestFailure.Resource when another version of Precis wrote the file
     */
    public static SpoolReader open(Path file, long position, Consumer<LedgerTable.Line> leftOut) throws IOException {
        return new SpoolReader(RecordReader.open(file, RecordFile.ENTRIES, position), leftOut);
    }

    /** How many bytes of the file stand before the next entry. */
    public long position() {
        return records.position();
    }

    /**
     * The next entry; null at the end.
     *
     * @throws DigestFailure.Resource when the file is damaged
     */
    public @Nullable CollectedEntry next() throws IOException {
        Optional<CollectedEntry> next = records.next(this::entry);
        while (next != null && next.isEmpty()) {
            next = records.next(this::entry);
        }
        return next == null ? null : next.get();
    }

    /** An entry to digest; none where the record notes an article that is left out. */
    private Optional<CollectedEntry> entry(FieldReader in) {
        if (in.isNext(SpoolWriter.LEFT_OUT)) {
            leftOut.accept(in.object(SpoolWriter.LEFT_OUT, SpoolReader::line));
            return Optional.empty();
        }
        int source = in.number(SpoolWriter.INPUT);
        return Optional.of(new CollectedEntry(EntryCodec.read(in), source, EntryCodec.readDuplicates(in)));
    }

    private static LedgerTable.Line line(FieldReader in) {
        String id = in.text("article");
        ArticleFingerprint print =
                new ArticleFingerprint(in.longNumber("id"), in.longNumber("url"), in.longNumber("content"));
        return new LedgerTable.Line(print, id, new byte[0]);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
