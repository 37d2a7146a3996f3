package io.precis.batch.collect;

import io.precis.article.Duplicate;
import io.precis.article.LeftOutArticle;
import io.precis.job.RunPlan;
import io.precis.write.LeftOutWriter;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
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
     * Writes the list in the order of the articles, beside its final place until the run ends.
     *
     * @param articles how many the run has read
     */
    void write(RunPlan plan, int articles) throws IOException {
        ResumableFile file = ResumableFile.open(plan.folder().resolve(LeftOutWriter.FILE), 0);
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
}
