package io.precis.batch.spool;

import io.precis.article.Digest;
import io.precis.edition.NightDigests;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import io.precis.write.file.ResumableFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The digests of a run, kept beside its spool while it is digested and for some days, so that an edition can be made of all of
 * them. Written in chunks; read by the same version of Precis only.
 */
public final class NightFile implements AutoCloseable {
    private static final String POSITION = "night";

    /** Nothing but our records and what they are made of comes out of such a file. */
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("io.precis.article.*;java.**;!*");

    private final ResumableFile file;
    private final DataOutputStream out;
    private final ArrayList<Digest> chunk = new ArrayList<>();
    private long position;

    private NightFile(ResumableFile file, long position) {
        this.file = file;
        this.out = new DataOutputStream(file);
        this.position = position;
    }

    /** Opens the digests of a run where the last commit was. */
    public static NightFile open(RunPlan plan, ExecutionContext context) {
        long committed = context.getLong(POSITION, 0);
        return new NightFile(ResumableFile.open(plan.night(), committed), committed);
    }

    public static Path part(RunPlan plan) {
        return plan.night().resolveSibling(plan.night().getFileName() + ".part");
    }

    public void add(Digest digest) {
        chunk.add(digest);
    }

    public void commit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(chunk);
        }
        chunk.clear();
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
        position = file.commit();
    }

    public void saveIn(ExecutionContext context) {
        context.putLong(POSITION, position);
    }

    /** The digests of a run that has been digested. */
    public static NightDigests of(RunPlan plan) {
        return reader -> read(part(plan), reader);
    }

    private static void read(Path file, Consumer<Digest> reader) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                for (Object digest : chunk(in)) {
                    reader.accept((Digest) digest);
                }
            }
        } catch (EOFException e) {
            // All is read. Whether that is all there was, is known by who counted.
        } catch (IOException | ClassNotFoundException e) {
            throw new DigestFailure.Resource(
                    "the night's digests in " + file + " cannot be read (" + e.getMessage()
                            + "); make the edition anew with --fresh",
                    e);
        }
    }

    private static List<?> chunk(DataInputStream in) throws IOException, ClassNotFoundException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            objects.setObjectInputFilter(OURS);
            return (List<?>) objects.readObject();
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
