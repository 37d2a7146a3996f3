package io.precis.cli.console;

import java.io.PrintWriter;

/** A progress line of a run, overwritten by the next; only on a terminal. */
public final class ProgressLine {
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean visible;
    private final long started = System.nanoTime();
    private long articlesAtFirst = -1;

    /** @param wanted whether to show the line at all */
    public ProgressLine(PrintWriter err, boolean wanted) {
        this.err = err;
        this.visible = wanted && ProcessStreams.isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Shows the counts so far; the rate is of the articles since the first call. */
    public void show(long articles, long rejected) {
        if (!visible) {
            return;
        }
        if (articlesAtFirst < 0) {
            articlesAtFirst = articles;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        long rate = Math.round((articles - articlesAtFirst) / Math.max(0.1, seconds));
        err.print(BACK_AND_CLEAR + articles + " articles, " + rejected + " rejected, " + rate + " a second");
        err.flush();
    }

    /** Removes the line. */
    public void clear() {
        if (visible) {
            err.print(BACK_AND_CLEAR);
            err.flush();
        }
    }
}
