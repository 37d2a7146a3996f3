package io.precis.batch.collect;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.batch.report.SourceCounts;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.spool.SpoolWriter;
import io.precis.batch.store.LedgerTable;
import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.job.CollectOptions;
import io.precis.job.RunPlan;
import io.precis.ledger.ArticleFingerprint;
import io.precis.ledger.DuplicateClusters;
import io.precis.ledger.MinHashSignature;
import io.precis.read.DuplicateIdFilter;
import io.precis.read.SameArticles;
import io.precis.write.LeftOutArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads all inputs of a run once and decides what will be digested: of the articles of this shard those that no earlier night
 * had, where the job asks for new ones only, and of near-duplicates the longest, where the job leaves duplicates out.
 */
public final class Collector {
    private final RunPlan plan;
    private final CollectOptions options;
    private final LedgerTable ledger;
    private final @Nullable RetryFilter retry;
    private final DuplicateIdFilter ids;
    private final SourceCounts counts;
    private final SameArticles sameArticles = new SameArticles();
    private final LeftOutList leftOut = new LeftOutList();
    private final DuplicateClusters<Known> clusters;
    private int entries;

    /**
     * An article that others are compared with; number and source are -1 for an article of an earlier night.
     *
     * @param article what the list of duplicates says of it
     */
    private record Known(int number, int source, Duplicate article, LedgerTable.Seen night) {}

    /**
     * A collector for one run.
     *
     * @param retry chooses what is digested, without regard to what is new or a duplicate; null for a run that is no retry
     */
    public Collector(RunPlan plan, LedgerTable ledger, @Nullable RetryFilter retry) {
        this.plan = plan;
        this.retry = retry;
        this.options = plan.job().collect();
        this.ledger = ledger;
        this.ids = new DuplicateIdFilter(plan.files());
        this.counts = new SourceCounts(plan.sources().size());
        this.clusters = new DuplicateClusters<>(options.dropsDuplicates() ? options.similarity() : 1);
    }

    /**
     * Writes the spool of the run under its final name.
     *
     * @param inputs all inputs of the run
     * @param stop asked before every article whether the run is to stop
     * @return how many of each source were read and left out
     */
    public SourceCounts collect(EntryStream inputs, Path spool, BooleanSupplier stop) {
        try {
            collectInto(inputs, spool, stop);
            return counts;
        } catch (IOException e) {
            throw new DigestFailure.Output(
                    "cannot write " + spool + ": " + DiskTrouble.of(e)
                            + "; make room or make the folder writable and give the same command again",
                    e);
        }
    }

    private void collectInto(EntryStream inputs, Path spool, BooleanSupplier stop) throws IOException {
        Path raw = spool.resolveSibling(spool.getFileName() + ".raw");
        if (options.dropsDuplicates() && retry == null) {
            ledger.signatures(
                    plan.date(), options.nights(), (signature, seen) -> clusters.addOld(old(seen), signature));
        }
        try (SpoolWriter out = new SpoolWriter(Files.newOutputStream(raw))) {
            for (CollectedEntry next = inputs.next(); next != null; next = inputs.next()) {
                if (stop.getAsBoolean()) {
                    throw new DigestFailure.Interrupted(
                            "stopped while reading; nothing was digested yet, and the same command begins again");
                }
                CollectedEntry taken = options.shard().holds(next.entry()) ? taken(next, inputs) : null;
                if (taken != null) {
                    counts.read(taken.source());
                    out.write(taken);
                    entries++;
                }
            }
        }
        leaveDuplicates();
        if (leftOut.isEmpty()) {
            Files.move(raw, spool, StandardCopyOption.ATOMIC_MOVE);
        } else {
            leftOut.copyOthers(raw, spool);
            Files.delete(raw);
        }
        if (retry == null) {
            leftOut.write(plan, entries);
        }
    }

    private static Known old(LedgerTable.Seen seen) {
        return new Known(-1, -1, new Duplicate(seen.id(), new SourcePlace("", null), null, 1), seen);
    }

    private @Nullable CollectedEntry taken(CollectedEntry next, EntryStream inputs) {
        if (retry == null) {
            return decided(next, inputs);
        }
        SourceEntry again = retry.again(next.entry());
        return again == null
                ? null
                : new CollectedEntry(ids.unlessSeen(again, inputs.file()), next.source(), List.of());
    }

    /** The entry as it is to be digested; whether it is left out is noted in {@link #leftOut}. */
    private CollectedEntry decided(CollectedEntry next, EntryStream inputs) {
        if (!(next.entry() instanceof Article article)) {
            return next;
        }
        LedgerTable.Seen seen = options.onlyNew() ? ledger.seen(ArticleFingerprint.of(article), plan.date()) : null;
        if (seen != null) {
            leave(next.source(), LeftOutArticle.Reason.SEEN, known(next, article), seen);
            return next;
        }
        long first = sameArticles.firstOf(article, entries);
        if (first >= 0) {
            Known again = known(next, article);
            leave(next.source(), LeftOutArticle.Reason.DUPLICATE, again, again.night());
            leftOut.addDuplicate((int) first, again.article());
            return next;
        }
        SourceEntry whole = inputs.whole(article);
        if (options.dropsDuplicates() && whole instanceof Article one) {
            return new CollectedEntry(clustered(next, one, inputs.file()), next.source(), List.of());
        }
        return new CollectedEntry(ids.unlessSeen(whole, inputs.file()), next.source(), List.of());
    }

    /** The article, after it was put into its cluster; a rejection where its id came before with a text that is not alike. */
    private SourceEntry clustered(CollectedEntry next, Article article, int file) {
        long content = ArticleFingerprint.of(article).content();
        byte[] signature = MinHashSignature.of(article.text());
        SourceEntry unique = ids.unlessSeen(article, file);
        if (unique instanceof Rejection && !clusters.holdsLike(content, signature)) {
            return unique;
        }
        clusters.add(known(next, article), content, signature, article.text().length());
        return article;
    }

    private Known known(CollectedEntry next, Article article) {
        Duplicate listed = new Duplicate(article.id(), article.place(), article.url(), 1);
        return new Known(entries, next.source(), listed, new LedgerTable.Seen(plan.date(), article.id()));
    }

    /** Notes the duplicates of every cluster. Only when all is read is it known which article of a cluster is the longest. */
    private void leaveDuplicates() {
        clusters.forEach((kept, isOld, others) -> {
            for (DuplicateClusters.Member<Known> other : others) {
                Known one = other.article();
                Duplicate listed = new Duplicate(
                        one.article().id(), one.article().place(), one.article().url(), other.similarity());
                Known likened = new Known(one.number(), one.source(), listed, one.night());
                leave(one.source(), LeftOutArticle.Reason.DUPLICATE, likened, kept.night());
                if (!isOld) {
                    leftOut.addDuplicate(kept.number(), listed);
                }
            }
        });
    }

    private void leave(int source, LeftOutArticle.Reason reason, Known article, LedgerTable.Seen other) {
        boolean isTonight = other.date().equals(plan.date());
        leftOut.put(
                article.number(),
                new LeftOutArticle(article.article(), reason, other.id(), isTonight ? null : other.date()));
        counts.leftOut(source, reason);
    }
}
