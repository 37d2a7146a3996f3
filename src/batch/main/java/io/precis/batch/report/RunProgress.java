package io.precis.batch.report;

/** Is told how far a run is, after every chunk. */
public interface RunProgress {
    /** Shows the counts so far, with those of earlier processes of the same run. */
    void show(OutcomeTally tally);
}
