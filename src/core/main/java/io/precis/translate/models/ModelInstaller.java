package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.translate.firefox.FirefoxModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Installs models. Every file is downloaded, unpacked and checked in a folder beside, the whole model is loaded as a trial, and
 * only then moved into place; until then an earlier model stays in use. Two installations, also by two processes, are done one
 * after the other.
 */
public final class ModelInstaller {
    /** Bytes that a file may have unpacked where the registry does not say its size. */
    private static final long MOST_UNPACKED_BYTES = 512L << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;
    private final RegistryMirror mirror;
    private final InstallProgress progress;

    /** @param folder of the models, made when it does not exist */
    public ModelInstaller(Path folder, RegistryMirror mirror, InstallProgress progress) {
        this.folder = folder;
        this.mirror = mirror;
        this.progress = progress;
    }

    /**
     * Installs a model, in place of an earlier one of the same pair.
     *
     * @throws DigestFailure.Resource when it cannot be downloaded, or is not what the registry says; an earlier model is then
     *     unchanged
     */
    public void install(ModelRegistry registry, RemoteModel model) {
        // A file lock excludes other processes, but not other threads of this one.
        synchronized (ModelInstaller.class) {
            lockAndInstall(registry, model);
        }
    }

    private void lockAndInstall(ModelRegistry registry, RemoteModel model) {
        try {
            Path parts = Files.createDirectories(folder.resolve(".parts"));
            try (FileChannel channel = FileChannel.open(
                            parts.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                install(registry, model, parts);
            }
        } catch (IOException e) {
            throw new DigestFailure.Resource(folder + " cannot be written: " + DiskTrouble.of(e), e);
        }
    }

    private void install(ModelRegistry registry, RemoteModel model, Path parts) throws IOException {
        Path packed = Files.createDirectories(parts.resolve(model.pair() + "-" + model.architecture()));
        Path fresh = parts.resolve(model.pair() + ".new");
        InstalledModels.delete(fresh);
        Files.createDirectories(fresh);
        Path target = folder.resolve(model.pair());
        Optional<ModelLock> pinned =
                ModelLock.read(target).filter(lock -> lock.architecture().equals(model.architecture()));
        FileDownload download = new FileDownload(mirror, registry, progress);
        Map<String, FileFingerprint> files = new TreeMap<>();
        for (RemoteFile file : model.files()) {
            Path part = packed.resolve(file.name() + ".gz");
            download.fetch(file, part);
            FileFingerprint found = unpack(file, part, fresh.resolve(file.name()));
            check(file, found, pinned.map(lock -> lock.files().get(file.name())), part);
            files.put(file.name(), found);
        }
        new ModelLock(model.architecture(), files).write(fresh);
        // Right hashes are not enough: it must be a model that this engine can read.
        FirefoxModel.load(fresh);
        place(fresh, target, parts.resolve(model.pair() + ".old"));
        InstalledModels.delete(packed);
    }

    private FileFingerprint unpack(RemoteFile file, Path part, Path target) throws IOException {
        Long size = file.size();
        long limit = size == null ? MOST_UNPACKED_BYTES : size;
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(part)), BUFFER_BYTES);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long done = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                done += read;
                if (done > limit) {
                    throw damaged(file, part, "more than " + limit + " bytes unpacked", limit + " at most");
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            if (DiskTrouble.isFull(e)) {
                throw new DigestFailure.Resource(folder + ": the disk is full; make room and install again", e);
            }
            throw damaged(file, part, "a damaged gzip file (" + e.getMessage() + ")", "a whole one");
        }
        return FileFingerprint.of(target);
    }

    private void check(RemoteFile file, FileFingerprint found, Optional<FileFingerprint> pinned, Path part)
            throws IOException {
        Long size = file.size();
        if (size != null && size != found.size()) {
            throw damaged(file, part, found.size() + " bytes", size + ", as the registry says");
        }
        if (file.sha256() != null) {
            if (!file.sha256().equals(found.sha256())) {
                throw damaged(file, part, "the SHA-256 " + found.sha256(), file.sha256() + ", as the registry says");
            }
        } else if (pinned.isPresent() && !pinned.get().equals(found)) {
            throw damaged(
                    file,
                    part,
                    "the SHA-256 " + found.sha256(),
                    pinned.get().sha256()
                            + ", as when it was first installed; if the publisher has a new one, remove the"
                            + " model first");
        }
    }

    /** A failure for a damaged file, whose download is deleted so that it is not continued. */
    private DigestFailure.Resource damaged(RemoteFile file, Path part, String found, String expected)
            throws IOException {
        Files.deleteIfExists(part);
        return new DigestFailure.Resource(
                file.path() + " of " + mirror + ": found " + found + ", expected " + expected
                        + "; nothing was changed, install it again",
                null);
    }

    private static void place(Path fresh, Path target, Path old) throws IOException {
        InstalledModels.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        InstalledModels.delete(old);
    }
}
