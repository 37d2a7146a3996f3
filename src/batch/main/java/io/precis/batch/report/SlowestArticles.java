package io.precis.batch.report;

import io.precis.article.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The five articles whose digests took longest; kept in the step's context, so that a resumed run knows them. */
public final class SlowestArticles {
    private static final int MOST_ARTICLES = 5;
    private static final String KEY = "slowest.";

    /** Longest first. */
    private final List<RunReport.Slow> articles = new ArrayList<>();

    public void add(ProcessedArticle processed) {
        if (processed.outcome() instanceof Digest digest) {
            put(new RunReport.Slow(digest.article().id(), TimeUnit.NANOSECONDS.toMillis(processed.nanos())));
        }
    }

    private void put(RunReport.Slow slow) {
        articles.add(slow);
        articles.sort(Comparator.comparingLong(RunReport.Slow::milliseconds).reversed());
        if (articles.size() > MOST_ARTICLES) {
            articles.remove(MOST_ARTICLES);
        }
    }

    public List<RunReport.Slow> articles() {
        return List.copyOf(articles);
    }

    public void saveIn(ExecutionContext context) {
        for (int i = 0; i < articles.size(); i++) {
            context.putString(
                    KEY + i,
                    articles.get(i).milliseconds() + " " + articles.get(i).id());
        }
    }

    public void restore(ExecutionContext context) {
        for (int i = 0; i < MOST_ARTICLES && context.containsKey(KEY + i); i++) {
            String[] parts = context.getString(KEY + i).split(" ", 2);
            put(new RunReport.Slow(parts[1], Long.parseLong(parts[0])));
        }
    }

    public static SlowestArticles of(ExecutionContext context) {
        SlowestArticles slowest = new SlowestArticles();
        slowest.restore(context);
        return slowest;
    }
}
