package io.precis.batch.report;

/** Told how a run gets on, after every chunk. */
public interface RunProgress {
    /** The counts so far, those of earlier processes included. */
    void show(OutcomeTally tally);
}
