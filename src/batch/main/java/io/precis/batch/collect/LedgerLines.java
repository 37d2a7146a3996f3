package io.precis.batch.collect;

import io.precis.article.Article;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.spool.SpoolReader;
import io.precis.batch.store.LedgerTable;
import io.precis.job.RunPlan;
import io.precis.ledger.ArticleFingerprint;
import io.precis.ledger.MinHashSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The articles of a run's spool as lines of the ledger, without those that an earlier night had. Can be iterated over once;
 * the thread that iterates reads the spool and asks the ledger.
 */
public final class LedgerLines implements Iterable<LedgerTable.Line>, Iterator<LedgerTable.Line>, AutoCloseable {
    private static final int LINES_AT_ONCE = 250;

    private final RunPlan plan;
    private final LedgerTable ledger;
    private final SpoolReader spool;

    /** The lines of articles that were left out; filled while the spool is read. */
    private final Deque<LedgerTable.Line> leftOut;

    private final Executor threads;
    private final Deque<LedgerTable.Line> ready = new ArrayDeque<>();
    /** The next lines, which other threads make while those before are entered. */
    private List<CompletableFuture<LedgerTable.Line>> next;

    private boolean isOver;

    private LedgerLines(
            RunPlan plan, LedgerTable ledger, SpoolReader spool, Deque<LedgerTable.Line> leftOut, Executor threads)
            throws IOException {
        this.leftOut = leftOut;
        this.threads = threads;
        this.plan = plan;
        this.ledger = ledger;
        this.spool = spool;
        this.next = begin();
    }

    /**
     * The lines of a run.
     *
     * @param threads make the lines, whose signatures take time
     */
    public static LedgerLines of(RunPlan plan, LedgerTable ledger, Executor threads) throws IOException {
        Deque<LedgerTable.Line> leftOut = new ArrayDeque<>();
        return new LedgerLines(plan, ledger, SpoolReader.open(plan.spool(), 0, leftOut::add), leftOut, threads);
    }

    @Override
    public Iterator<LedgerTable.Line> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !isOver) {
                readOn();
            }
            return !ready.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the next 250 lines ready, so that the ledger is asked for many at once; last come those that were left out. */
    private void readOn() throws IOException {
        List<LedgerTable.Line> lines =
                next.stream().map(CompletableFuture::join).toList();
        if (lines.isEmpty()) {
            isOver = true;
            ready.addAll(leftOut);
            return;
        }
        next = begin();
        Set<ArticleFingerprint> earlier = plan.job().collect().onlyNew()
                ? Set.of()
                : ledger.earlier(lines.stream().map(LedgerTable.Line::print).toList(), plan.date());
        lines.stream().filter(line -> !earlier.contains(line.print())).forEach(ready::add);
    }

    /** Reads the next articles and has their lines made; an empty list at the end of the spool. */
    private List<CompletableFuture<LedgerTable.Line>> begin() throws IOException {
        List<CompletableFuture<LedgerTable.Line>> begun = new ArrayList<>(LINES_AT_ONCE);
        for (CollectedEntry read = spool.next();
                read != null;
                read = begun.size() < LINES_AT_ONCE ? spool.next() : null) {
            if (read.entry() instanceof Article article) {
                begun.add(CompletableFuture.supplyAsync(() -> line(article), threads));
            }
        }
        return begun;
    }

    private LedgerTable.Line line(Article article) {
        byte[] signature = plan.job().collect().dropsDuplicates() ? MinHashSignature.of(article.text()) : new byte[0];
        return new LedgerTable.Line(ArticleFingerprint.of(article), article.id(), signature);
    }

    @Override
    public LedgerTable.Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
