package io.precis.batch.spool;

import io.precis.article.Digest;
import io.precis.batch.codec.DigestCodec;
import io.precis.batch.codec.RecordFile;
import io.precis.batch.codec.RecordReader;
import io.precis.batch.codec.RecordWriter;
import io.precis.edition.NightDigests;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The digests of a run, kept beside its spool while it is digested and for some days after, so that an edition can be made of
 * all of them. A commit keeps the position behind the last digest; opening cuts off what was written after it.
 */
public final class NightFile implements AutoCloseable {
    private static final String POSITION = "night";

    private final ResumableFile file;
    private final RecordWriter records;
    private long position;

    private NightFile(ResumableFile file, RecordWriter records, long position) {
        this.file = file;
        this.records = records;
        this.position = position;
    }

    /**
     * Opens the digests of a run where the last commit was.
     *
     * @throws DigestFailure.Resource when another version of Precis wrote those that are there
     */
    public static NightFile open(RunPlan plan, ExecutionContext context) {
        long committed = context.getLong(POSITION, 0);
        ResumableFile file = ResumableFile.open(plan.night(), committed);
        try {
            return new NightFile(file, RecordWriter.resume(part(plan), RecordFile.DIGESTS, file, committed), committed);
        } catch (IOException e) {
            throw unreadable(part(plan), e);
        }
    }

    /** Where the digests of a run are. */
    public static Path part(RunPlan plan) {
        return plan.night().resolveSibling(plan.night().getFileName() + ".part");
    }

    /** Adds a digest, which {@link #commit} puts on the disk. */
    public void add(Digest digest) throws IOException {
        records.write(fields -> DigestCodec.write(fields, digest));
    }

    /** Forces to the disk what was added. */
    public void commit() {
        position = file.commit();
    }

    /** Keeps in a step's context how far the file is whole. */
    public void saveIn(ExecutionContext context) {
        context.putLong(POSITION, position);
    }

    /** The digests of a run whose digesting step has ended; they are read anew each time that they are asked for. */
    public static NightDigests of(RunPlan plan) {
        return reader -> read(part(plan), reader);
    }

    private static void read(Path file, Consumer<Digest> reader) {
        try (RecordReader records = RecordReader.open(file, RecordFile.DIGESTS, 0)) {
            for (Digest digest = next(records); digest != null; digest = next(records)) {
                reader.accept(digest);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static @Nullable Digest next(RecordReader records) throws IOException {
        return records.next(DigestCodec::read);
    }

    private static DigestFailure unreadable(Path file, IOException e) {
        return new DigestFailure.Resource(
                "the night's digests in " + file + " cannot be read (" + e.getMessage()
                        + "); make the edition anew with --fresh",
                e);
    }

    @Override
    public void close() {
        file.close();
    }
}
