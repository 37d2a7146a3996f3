package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Downloads a file of a model. A download that broke off is continued by the next try, also in another process. */
final class FileDownload {
    private static final int MOST_TRIES = 3;
    private static final int BUFFER_BYTES = 1 << 16;
    /** No file of a model is larger, packed. */
    private static final long MOST_BYTES = 1L << 30;

    private final RegistryMirror mirror;
    private final ModelRegistry registry;
    private final InstallProgress progress;

    FileDownload(RegistryMirror mirror, ModelRegistry registry, InstallProgress progress) {
        this.mirror = mirror;
        this.registry = registry;
        this.progress = progress;
    }

    /**
     * Downloads a file.
     *
     * @param target where it is written; what an earlier try wrote there is kept
     * @throws DigestFailure.Resource when it cannot be downloaded or written
     */
    void fetch(RemoteFile file, Path target) {
        for (int attempt = 1; ; attempt++) {
            try {
                fetchOnce(file, target);
                return;
            } catch (RegistryMirror.RefusedException e) {
                throw failure(file, e.getMessage() + "", e);
            } catch (IOException e) {
                if (DiskTrouble.isFull(e)) {
                    throw new DigestFailure.Resource(
                            target.getParent() + ": the disk is full; make room and install again", e);
                }
                if (attempt == MOST_TRIES) {
                    throw failure(file, RegistryMirror.said(e), e);
                }
            }
        }
    }

    private DigestFailure.Resource failure(RemoteFile file, String reason, IOException e) {
        return new DigestFailure.Resource(
                file.path() + " cannot be downloaded from " + mirror + " (" + reason
                        + "); the same command continues the download",
                e);
    }

    private void fetchOnce(RemoteFile file, Path target) throws IOException {
        long here = Files.exists(target) ? Files.size(target) : 0;
        RegistryMirror.Opened opened = mirror.open(registry, file, here);
        try (InputStream in = opened.stream();
                OutputStream out = opened.from() > 0
                        ? Files.newOutputStream(target, StandardOpenOption.APPEND)
                        : Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long done = opened.from();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                done += read;
                if (done > MOST_BYTES) {
                    throw new RegistryMirror.RefusedException("more than " + MOST_BYTES + " bytes");
                }
                out.write(buffer, 0, read);
                progress.downloaded(file.name(), done);
            }
            // The JDK's client reports a broken connection as the end of the file.
            if (opened.size() >= 0 && done < opened.size()) {
                throw new IOException("the connection broke off after " + done + " of " + opened.size() + " bytes");
            }
        }
    }
}
