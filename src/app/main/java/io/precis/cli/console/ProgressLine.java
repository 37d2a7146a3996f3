package io.precis.cli.console;

import java.io.PrintWriter;

/** One line that says how a run gets on, written over itself; only on a terminal. */
public final class ProgressLine {
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean visible;
    private final long started = System.nanoTime();
    private long first = -1;

    public ProgressLine(PrintWriter err, boolean wanted) {
        this.err = err;
        this.visible = wanted && ProcessStreams.isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
    }

    public void show(long articles, long rejected) {
        if (!visible) {
            return;
        }
        if (first < 0) {
            first = articles;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        long rate = Math.round((articles - first) / Math.max(0.1, seconds));
        err.print(BACK_AND_CLEAR + articles + " articles, " + rejected + " rejected, " + rate + " a second");
        err.flush();
    }

    public void clear() {
        if (visible) {
            err.print(BACK_AND_CLEAR);
            err.flush();
        }
    }
}
