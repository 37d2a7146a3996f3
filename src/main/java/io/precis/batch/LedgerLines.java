package io.precis.batch;

import io.precis.article.Article;
import io.precis.ledger.Fingerprint;
import io.precis.ledger.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The articles of a run's spool as lines of the ledger, but for those that an earlier night had. Good for one iteration. */
final class LedgerLines implements Iterable<LedgerTable.Line>, Iterator<LedgerTable.Line>, AutoCloseable {
    private final RunPlan plan;
    private final LedgerTable ledger;
    private final SpoolReader spool;

    /** Filled as the spool is read. */
    private final Deque<LedgerTable.Line> leftOut;

    private LedgerTable.@Nullable Line next;
    private boolean isOver;

    private LedgerLines(RunPlan plan, LedgerTable ledger, SpoolReader spool, Deque<LedgerTable.Line> leftOut) {
        this.leftOut = leftOut;
        this.plan = plan;
        this.ledger = ledger;
        this.spool = spool;
    }

    static LedgerLines of(RunPlan plan, LedgerTable ledger) throws IOException {
        Deque<LedgerTable.Line> leftOut = new ArrayDeque<>();
        return new LedgerLines(plan, ledger, SpoolReader.open(plan.spool(), 0, leftOut::add), leftOut);
    }

    @Override
    public Iterator<LedgerTable.Line> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !isOver) {
                Collected collected = spool.next();
                isOver = collected == null;
                if (collected != null && collected.entry() instanceof Article article) {
                    next = line(article);
                }
            }
            if (next == null) {
                next = leftOut.poll();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LedgerTable.@Nullable Line line(Article article) {
        Fingerprint print = Fingerprint.of(article);
        boolean wasBefore = !plan.job().collect().onlyNew() && ledger.seen(print, plan.date()) != null;
        byte[] signature = plan.job().collect().dropsDuplicates() ? Signature.of(article.text()) : new byte[0];
        return wasBefore ? null : new LedgerTable.Line(print, article.id(), signature);
    }

    @Override
    public LedgerTable.Line next() {
        LedgerTable.Line line = hasNext() ? next : null;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return line;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
