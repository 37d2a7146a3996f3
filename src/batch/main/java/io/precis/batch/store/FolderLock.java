package io.precis.batch.store;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock by which only one process at a time works in an output folder. The operating system releases it when the process
 * ends, in whatever way, so no lock is ever left behind.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a folder, making the folder if it does not exist.
     *
     * @throws DigestFailure.Resource when another process holds the lock
     * @throws DigestFailure.Output when the folder cannot be written
     */
    static FolderLock take(Path folder) {
        FileChannel channel = channel(folder);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder.toString());
            }
            return new FolderLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder.toString());
        } catch (IOException e) {
            throw new DigestFailure.Resource("cannot lock " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    static DigestFailure.Resource inUse(String what) {
        return new DigestFailure.Resource(
                "another run is using " + what + "; wait for it to end, or give this one another output folder", null);
    }

    private static FileChannel channel(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DigestFailure.Output(
                    "cannot write " + folder + ": " + DiskTrouble.of(e)
                            + "; make the folder writable or choose another output folder",
                    e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            // The end of the process releases it at the latest.
        }
    }
}
