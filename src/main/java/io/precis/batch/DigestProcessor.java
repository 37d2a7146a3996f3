package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStream;

/** Digests what the spool holds, while its step is open: what languages need is not kept in memory for the steps behind it. */
final class DigestProcessor implements ItemProcessor<Collected, Processed>, ItemStream {
    private final DigestOptions options;
    private volatile @Nullable Digester digester;

    DigestProcessor(DigestOptions options) {
        this.options = options;
    }

    @Override
    public void open(ExecutionContext context) {
        digester = new Digester(options);
    }

    @Override
    public Processed process(Collected collected) {
        if (!(collected.entry() instanceof Article article)) {
            return new Processed((Rejection) collected.entry(), collected.source(), 0);
        }
        long began = System.nanoTime();
        Outcome outcome =
                Objects.requireNonNull(digester, "opened with the step").digest(article);
        Outcome whole = outcome instanceof Digest digest ? digest.among(collected.duplicates(), null) : outcome;
        return new Processed(whole, collected.source(), System.nanoTime() - began);
    }

    @Override
    public void close() {
        digester = null;
    }
}
