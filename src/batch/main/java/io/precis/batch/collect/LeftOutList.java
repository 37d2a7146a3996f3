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

/** What a run leaves out, by the numbers of its articles. */
final class LeftOutList {
    private final Map<Integer, LeftOutArticle> left = new HashMap<>();
    private final Map<Integer, List<Duplicate>> duplicates = new HashMap<>();

    boolean isEmpty() {
        return left.isEmpty();
    }

    void put(int number, LeftOutArticle one) {
        left.put(number, one);
    }

    /** Why an article is left out; null where it is not. */
    @Nullable
    LeftOutArticle get(int number) {
        return left.get(number);
    }

    void addDuplicate(int kept, Duplicate one) {
        duplicates.computeIfAbsent(kept, number -> new ArrayList<>()).add(one);
    }

    /** What is left out for an article's sake. */
    List<Duplicate> duplicatesOf(int kept) {
        return duplicates.getOrDefault(kept, List.of());
    }

    /** Writes the list in the order of the articles, beside its final place until the run ends. */
    void write(RunPlan plan, int articles) throws IOException {
        ResumableFile file = ResumableFile.open(plan.folder().resolve(LeftOutWriter.FILE_NAME), 0);
        LeftOutWriter out = new LeftOutWriter(file);
        for (int number = 0; number < articles; number++) {
            LeftOutArticle one = left.get(number);
            if (one != null) {
                out.write(one);
            }
        }
        out.flush();
        long ignored = file.commit();
        file.close();
    }
}
