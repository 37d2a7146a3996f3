package io.precis.batch.collect;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.spool.SpoolReader;
import io.precis.batch.spool.SpoolWriter;
import io.precis.job.RunPlan;
import io.precis.write.LeftOutArticle;
import io.precis.write.LeftOutWriter;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles that a run does not digest, by their 0-based numbers in the run. */
final class LeftOutList {
    private final Map<Integer, LeftOutArticle> leftOut = new HashMap<>();
    private final Map<Integer, List<Duplicate>> duplicates = new HashMap<>();

    boolean isEmpty() {
        return leftOut.isEmpty();
    }

    void put(int number, LeftOutArticle one) {
        leftOut.put(number, one);
    }

    /** Why an article is left out; null where it is not. */
    @Nullable
    LeftOutArticle get(int number) {
        return leftOut.get(number);
    }

    void addDuplicate(int kept, Duplicate one) {
        duplicates.computeIfAbsent(kept, number -> new ArrayList<>()).add(one);
    }

    /** The articles that are left out because the article of a number says the same. */
    List<Duplicate> duplicatesOf(int kept) {
        return duplicates.getOrDefault(kept, List.of());
    }

    /**
     * Writes the list in the order of the articles, beside its final place until the run ends. A job that leaves nothing out
     * gets no list, unless an article stood in two of its feeds.
     *
     * @param articles how many the run has read
     */
    void write(RunPlan plan, int articles) throws IOException {
        Path target = plan.folder().resolve(LeftOutWriter.FILE_NAME);
        if (isEmpty() && !plan.job().collect().listsLeftOut()) {
            Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".part"));
            return;
        }
        ResumableFile file = ResumableFile.open(target, 0);
        LeftOutWriter out = new LeftOutWriter(file);
        for (int number = 0; number < articles; number++) {
            LeftOutArticle one = leftOut.get(number);
            if (one != null) {
                out.write(one);
            }
        }
        out.flush();
        long ignored = file.commit();
        file.close();
    }

    /**
     * Copies a spool without what is left out: what is digested gets its duplicates, and of the articles that are left out as
     * duplicates there is a note.
     *
     * @param raw the spool of all that was read
     * @param spool the copy
     */
    void copyOthers(Path raw, Path spool) throws IOException {
        Path half = spool.resolveSibling(spool.getFileName() + ".new");
        try (SpoolReader in = SpoolReader.open(raw, 0);
                SpoolWriter out = new SpoolWriter(Files.newOutputStream(half))) {
            int number = 0;
            for (CollectedEntry next = in.next(); next != null; next = in.next()) {
                LeftOutArticle one = get(number);
                if (one != null
                        && one.reason() == LeftOutArticle.Reason.DUPLICATE
                        && next.entry() instanceof Article article) {
                    // It goes into the ledger, so that it is not new when this night is too long ago to be compared
                    // with.
                    out.writeLeftOut(article);
                } else if (one == null) {
                    out.write(new CollectedEntry(next.entry(), next.source(), duplicatesOf(number)));
                }
                number++;
            }
        }
        Files.move(half, spool, StandardCopyOption.ATOMIC_MOVE);
    }
}
