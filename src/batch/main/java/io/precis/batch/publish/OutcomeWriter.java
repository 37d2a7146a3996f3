package io.precis.batch.publish;

import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.batch.report.OutcomeTally;
import io.precis.batch.report.ProcessedArticle;
import io.precis.batch.report.RunProgress;
import io.precis.batch.report.SlowestArticles;
import io.precis.batch.spool.NightFile;
import io.precis.job.RunPlan;
import io.precis.write.DigestWriter;
import io.precis.write.LeftOutWriter;
import io.precis.write.OutputFile;
import io.precis.write.RejectedWriter;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Writes digests to every output file of the run and rejections to the file of rejections, each beside its final place. A
 * commit keeps the position up to which every file is whole; opening cuts off what was written after the last commit.
 */
public final class OutcomeWriter implements ItemStreamWriter<ProcessedArticle> {
    private static final String DIGESTS = "digests";
    /** Key of a file's committed position in the step's context, before the name of the file. */
    public static final String POSITION = "position.";

    private final RunPlan plan;
    private final RunProgress progress;
    private final @Nullable Supplier<ExecutionContext> continued;
    private final List<ResumableFile> files = new ArrayList<>();
    private final List<DigestWriter> writers = new ArrayList<>();
    private final Map<String, Long> positions = new TreeMap<>();
    private OutcomeTally tally = new OutcomeTally();
    private @Nullable StoryFile stories;
    private @Nullable NightFile night;
    private final SlowestArticles slowest = new SlowestArticles();
    private long digests;

    /** @param continued gives the context of an earlier run whose results are continued; null to begin with none */
    public OutcomeWriter(RunPlan plan, RunProgress progress, @Nullable Supplier<ExecutionContext> continued) {
        this.plan = plan;
        this.continued = continued;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext own) {
        ExecutionContext context = continued == null || own.containsKey(DIGESTS) ? own : continued.get();
        tally = OutcomeTally.of(context);
        slowest.restore(context);
        stories = plan.job().collect().stories() ? StoryFile.open(plan, context) : null;
        night = plan.editionFiles().isEmpty() ? null : NightFile.open(plan, context);
        digests = context.getLong(DIGESTS, 0);
        for (OutputFile output : plan.outputs()) {
            ResumableFile file = open(output.name(), context);
            writers.add(output.open(file, plan.writeOptions(), digests));
        }
        open(RejectedWriter.FILE_NAME, context);
    }

    private ResumableFile open(String name, ExecutionContext context) {
        long committed = context.getLong(POSITION + name, 0);
        ResumableFile file = ResumableFile.open(plan.folder().resolve(name), committed);
        files.add(file);
        positions.put(name, committed);
        return file;
    }

    @Override
    public void write(Chunk<? extends ProcessedArticle> chunk) throws IOException {
        RejectedWriter rejected = new RejectedWriter(files.get(files.size() - 1));
        List<? extends ProcessedArticle> all = stories == null ? chunk.getItems() : stories.placed(chunk.getItems());
        for (ProcessedArticle processed : all) {
            Outcome outcome = processed.outcome();
            if (outcome instanceof Digest digest) {
                for (DigestWriter writer : writers) {
                    writer.write(digest);
                }
                if (night != null) {
                    night.add(digest);
                }
                tally.countTranslation(digest, plan.job().digest().leavesUntranslated(digest));
                digests++;
            } else {
                rejected.write((Rejection) outcome);
            }
            tally.count(outcome, processed.source());
            slowest.add(processed);
        }
        rejected.flush();
        commit();
        progress.show(tally);
    }

    /**
     * Forces the chunk to the disk. This is done here and not in {@link #update}, since Spring also keeps the context of a
     * step that fails: once the reader has put its position there, nothing may fail any more.
     */
    private void commit() throws IOException {
        for (DigestWriter writer : writers) {
            writer.flush();
        }
        if (stories != null) {
            stories.commit();
        }
        if (night != null) {
            night.commit();
        }
        List<String> names = names(plan);
        for (int i = 0; i < files.size(); i++) {
            positions.put(names.get(i), files.get(i).commit());
        }
    }

    @Override
    public void update(ExecutionContext context) {
        positions.forEach((name, position) -> context.putLong(POSITION + name, position));
        context.putLong(DIGESTS, digests);
        tally.saveIn(context);
        if (stories != null) {
            stories.saveIn(context);
        }
        if (night != null) {
            night.saveIn(context);
        }
        slowest.saveIn(context);
    }

    @Override
    public void close() {
        if (stories != null) {
            stories.close();
        }
        if (night != null) {
            night.close();
        }
        files.forEach(ResumableFile::close);
        files.clear();
        writers.clear();
    }

    /**
     * Completes every file and moves it to its final place. May be repeated: files that are in place stay as they are.
     *
     * @param plan of the run
     * @param context what the last commit kept
     */
    public static void publish(RunPlan plan, ExecutionContext context) throws IOException {
        for (OutputFile output : plan.outputs()) {
            Path target = plan.folder().resolve(output.name());
            if (isPart(target)) {
                ResumableFile file = ResumableFile.open(target, context.getLong(POSITION + output.name(), 0));
                output.open(file, plan.writeOptions(), context.getLong(DIGESTS, 0))
                        .finish();
                file.commit();
                file.close();
            }
        }
        for (String name : names(plan)) {
            ResumableFile.place(plan.folder().resolve(name));
        }
        Path leftOut = plan.folder().resolve(LeftOutWriter.FILE_NAME);
        if (plan.job().collect().listsLeftOut() || isPart(leftOut)) {
            ResumableFile.place(leftOut);
        }
    }

    /** How many digests a step had written when it kept a context. */
    public static long digests(ExecutionContext context) {
        return context.getLong(DIGESTS, 0);
    }

    private static boolean isPart(Path target) {
        return Files.exists(target.resolveSibling(target.getFileName() + ".part"));
    }

    private static List<String> names(RunPlan plan) {
        List<String> names =
                new ArrayList<>(plan.outputs().stream().map(OutputFile::name).toList());
        names.add(RejectedWriter.FILE_NAME);
        return names;
    }
}
