package io.precis.cli.console;

import io.precis.translate.models.InstallProgress;
import io.precis.translate.models.RemoteModel;
import java.io.PrintWriter;

/** A progress line of a download, overwritten by the next; only on a terminal. */
public final class DownloadLine implements InstallProgress {
    private static final String BACK_AND_CLEAR = "\r\u001b[K";
    private static final long BYTES_PER_UPDATE = 500_000;
    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    private final PrintWriter err;
    private final String pair;
    private final boolean visible = ProcessStreams.isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
    private long shown = -BYTES_PER_UPDATE;

    /** @param model that is downloaded */
    public DownloadLine(PrintWriter err, RemoteModel model) {
        this.err = err;
        this.pair = model.pair();
    }

    @Override
    public void downloaded(String file, long bytes) {
        if (visible && Math.abs(bytes - shown) >= BYTES_PER_UPDATE) {
            shown = bytes;
            err.printf("%s%s %s: %.1f MB", BACK_AND_CLEAR, pair, file, bytes / (double) BYTES_PER_MEGABYTE);
            err.flush();
        }
    }

    /** Removes the line. */
    public void clear() {
        if (visible) {
            err.print(BACK_AND_CLEAR);
            err.flush();
        }
    }
}
