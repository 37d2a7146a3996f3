package io.precis.batch;

/** Told how a run gets on, after every chunk. */
interface RunProgress {
    /** The counts so far, those of earlier processes included. */
    void show(Tally tally);
}
