package io.precis.batch.publish;

import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.batch.codec.RecordFile;
import io.precis.batch.codec.RecordReader;
import io.precis.batch.codec.RecordWriter;
import io.precis.batch.codec.StoryCodec;
import io.precis.batch.report.ProcessedArticle;
import io.precis.failure.DigestFailure;
import io.precis.job.RunPlan;
import io.precis.story.StoryFacts;
import io.precis.story.StoryIndex;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Puts the articles of a run into stories while it is digested. What each article tells is written into a file beside the
 * spool, so that a resumed run puts the rest into the same stories as an unbroken one.
 */
public final class StoryFile implements AutoCloseable {
    private static final String POSITION = "stories";

    private final ResumableFile file;
    private final RecordWriter records;
    private final StoryIndex index;
    private long position;

    private StoryFile(ResumableFile file, RecordWriter records, StoryIndex index, long position) {
        this.file = file;
        this.records = records;
        this.index = index;
        this.position = position;
    }

    /**
     * Opens the stories of a run where the last commit was.
     *
     * @throws DigestFailure.Resource when another version of Precis wrote those that are there
     */
    static StoryFile open(RunPlan plan, ExecutionContext context) {
        long committed = context.getLong(POSITION, 0);
        ResumableFile file = ResumableFile.open(plan.stories(), committed);
        try {
            RecordWriter records = RecordWriter.resume(part(plan), RecordFile.STORIES, file, committed);
            return new StoryFile(file, records, read(part(plan)), committed);
        } catch (IOException e) {
            throw unreadable(part(plan), e);
        }
    }

    /** The stories of a run that is digested; none where none were asked for. */
    public static StoryIndex of(RunPlan plan) {
        return Files.exists(part(plan)) ? read(part(plan)) : new StoryIndex();
    }

    /** Where what the articles of a run tell is written. */
    public static Path part(RunPlan plan) {
        return plan.stories().resolveSibling(plan.stories().getFileName() + ".part");
    }

    /** The articles of a chunk, each digest with the story that it belongs to. */
    List<ProcessedArticle> placed(List<? extends ProcessedArticle> chunk) throws IOException {
        List<ProcessedArticle> placed = new ArrayList<>(chunk.size());
        for (ProcessedArticle article : chunk) {
            Outcome outcome = article.outcome() instanceof Digest digest ? placed(digest) : article.outcome();
            placed.add(new ProcessedArticle(outcome, article.source(), article.nanos()));
        }
        return placed;
    }

    private Digest placed(Digest digest) throws IOException {
        StoryFacts facts = StoryFacts.of(digest);
        records.write(fields -> StoryCodec.write(fields, facts));
        return digest.among(digest.duplicates(), index.add(facts));
    }

    /** Forces to the disk what was written. */
    void commit() {
        position = file.commit();
    }

    /** Lets the next run that uses this context begin with no stories: those of a run that has ended are not kept. */
    public static void forget(ExecutionContext context) {
        context.putLong(POSITION, 0);
    }

    /** Keeps in a step's context how far the file is whole. */
    void saveIn(ExecutionContext context) {
        context.putLong(POSITION, position);
    }

    private static StoryIndex read(Path file) {
        StoryIndex index = new StoryIndex();
        try (RecordReader records = RecordReader.open(file, RecordFile.STORIES, 0)) {
            StoryFacts facts = records.next(StoryCodec::read);
            while (facts != null) {
                String ignored = index.add(facts);
                facts = records.next(StoryCodec::read);
            }
            return index;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DigestFailure unreadable(Path file, IOException e) {
        return new DigestFailure.Resource(
                "the run's stories in " + file + " cannot be read (" + e.getMessage() + "); begin anew with --fresh",
                e);
    }

    @Override
    public void close() {
        file.close();
    }
}
