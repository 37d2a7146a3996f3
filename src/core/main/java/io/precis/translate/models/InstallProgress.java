package io.precis.translate.models;

/** Is told how far an installation has come. */
public interface InstallProgress {
    /**
     * Called while a file is downloaded.
     *
     * @param bytes of the packed file that are downloaded
     */
    void downloaded(String file, long bytes);
}
