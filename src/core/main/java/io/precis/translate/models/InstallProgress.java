package io.precis.translate.models;

/** Hears how an installation gets on. */
public interface InstallProgress {
    /** So many bytes of a file are here, packed. */
    void downloaded(String file, long bytes);
}
