package io.precis.batch.publish;

import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.batch.report.ProcessedArticle;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import io.precis.story.StoryFacts;
import io.precis.story.StoryIndex;
import io.precis.write.file.ResumableFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The stories of a run while it is digested. What the articles tell is written beside the spool, so that a resumed run puts
 * the rest into the same stories as an unbroken one.
 */
public final class StoryFile implements AutoCloseable {
    private static final String POSITION = "stories";

    private final ResumableFile file;
    private final DataOutputStream out;
    private final StoryIndex index;
    private long position;

    private StoryFile(ResumableFile file, StoryIndex index, long position) {
        this.file = file;
        this.out = new DataOutputStream(file);
        this.index = index;
        this.position = position;
    }

    /** Opens the stories of a run where the last commit was. */
    static StoryFile open(RunPlan plan, ExecutionContext context) {
        long committed = context.getLong(POSITION, 0);
        ResumableFile file = ResumableFile.open(plan.stories(), committed);
        return new StoryFile(file, read(part(plan)), committed);
    }

    /** The stories of a run that are there; none where none were asked for. */
    public static StoryIndex of(RunPlan plan) {
        return Files.exists(part(plan)) ? read(part(plan)) : new StoryIndex();
    }

    public static Path part(RunPlan plan) {
        return plan.stories().resolveSibling(plan.stories().getFileName() + ".part");
    }

    /** The same with the stories that digests belong to. */
    List<ProcessedArticle> placed(List<? extends ProcessedArticle> all) throws IOException {
        List<ProcessedArticle> placed = new ArrayList<>(all.size());
        for (ProcessedArticle one : all) {
            Outcome outcome = one.outcome() instanceof Digest digest ? placed(digest) : one.outcome();
            placed.add(new ProcessedArticle(outcome, one.source(), one.nanos()));
        }
        return placed;
    }

    private Digest placed(Digest digest) throws IOException {
        StoryFacts told = StoryFacts.of(digest);
        out.writeUTF(shortened(told.id()));
        out.writeUTF(shortened(told.title()));
        out.writeUTF(shortened(told.source()));
        out.writeInt(told.features().size());
        for (StoryFacts.Feature feature : told.features()) {
            out.writeLong(feature.key());
            out.writeFloat(feature.weight());
            out.writeBoolean(feature.isFact());
        }
        return digest.among(digest.duplicates(), index.add(told));
    }

    void commit() throws IOException {
        out.flush();
        position = file.commit();
    }

    /** Begins anew: the stories of a run that has ended are not kept. */
    public static void forget(ExecutionContext context) {
        context.putLong(POSITION, 0);
    }

    void saveIn(ExecutionContext context) {
        context.putLong(POSITION, position);
    }

    private static StoryIndex read(Path file) {
        StoryIndex index = new StoryIndex();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                in.mark(1);
                if (in.read() < 0) {
                    return index;
                }
                in.reset();
                String ignored = index.add(told(in));
            }
        } catch (IOException e) {
            throw new DigestFailure.Resource(
                    "the run's stories in " + file + " cannot be read (" + e.getMessage()
                            + "); begin anew with --fresh",
                    e);
        }
    }

    private static StoryFacts told(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        String source = in.readUTF();
        List<StoryFacts.Feature> features = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            features.add(new StoryFacts.Feature(in.readLong(), in.readFloat(), in.readBoolean()));
        }
        return new StoryFacts(id, title, source, features);
    }

    /** No id of more letters than these is of any use, and none may be as long as a text. */
    private static String shortened(String text) {
        return text.length() <= 10_000 ? text : text.substring(0, 10_000);
    }

    @Override
    public void close() {
        file.close();
    }
}
