package io.precis.write.file;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written as {@code name.part} beside its final place, and can be continued at the last committed position.
 *
 * <p>{@link #commit} returns a position that survives a crash; {@link #open} with that position removes everything written after
 * it. {@link #place} moves the finished file to its final name. Every failure is a
 * {@link DigestFailure.Output} that names the file and says what to do, or {@link DigestFailure.Interrupted} when the
 * writing thread was interrupted. Not safe for use by several threads.
 */
public final class ResumableFile extends OutputStream {
    private final Path part;
    private final FileChannel channel;
    private final OutputStream buffer;
    private long committed;

    private ResumableFile(Path part, FileChannel channel, long committed) {
        this.part = part;
        this.channel = channel;
        this.committed = committed;
        this.buffer = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /**
     * Opens the part file of {@code target} at a committed position; creates its folders if needed.
     *
     * @param committed last result of {@link #commit}; 0 starts over
     */
    public static ResumableFile open(Path target, long committed) {
        Path part = partOf(target);
        try {
            Path folder = part.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                return at(committed, part, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(part, e);
        }
    }

    private static ResumableFile at(long committed, Path part, FileChannel channel) throws IOException {
        if (channel.size() < committed) {
            throw new DigestFailure.Output(
                    part + ": found " + channel.size() + " bytes, expected at least the " + committed
                            + " that were committed; the file was changed from outside, start over with --fresh",
                    null);
        }
        channel.truncate(committed).position(committed);
        return new ResumableFile(part, channel, committed);
    }

    @Override
    public void write(int b) {
        doing(() -> buffer.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        doing(() -> buffer.write(bytes, from, length));
    }

    @Override
    public void flush() {
        doing(buffer::flush);
    }

    /** Forces everything written so far to the disk and returns the position after it, in bytes. */
    public long commit() {
        flush();
        doing(() -> {
            long position = channel.position();
            if (position > committed) {
                channel.force(false);
                committed = position;
            }
        });
        return committed;
    }

    /** Closes the file and leaves it as {@code name.part}. Everything written since the last commit may be lost. */
    @Override
    public void close() {
        doing(channel::close);
    }

    /**
     * Moves a closed part file to its final name, replacing an older file, atomically if the file system can. Does nothing if the
     * file was moved before, so that a run killed in between can repeat this step.
     */
    public static void place(Path target) {
        Path part = partOf(target);
        if (Files.notExists(part) && Files.isRegularFile(target)) {
            return;
        }
        try {
            move(part, target);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Writes a small file in one go and moves it to its final name. */
    public static void write(Path target, String text) {
        ResumableFile file = open(target, 0);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        file.write(bytes, 0, bytes.length);
        long ignored = file.commit();
        file.close();
        place(target);
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private void doing(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw failure(part, e);
        }
    }

    /** The failure in one sentence: the file, what is wrong, what to do. */
    private static DigestFailure failure(Path path, IOException e) {
        if (e instanceof ClosedByInterruptException) {
            return new DigestFailure.Interrupted("stopped while writing " + path + "; the same command resumes");
        }
        return new DigestFailure.Output("cannot write " + path + ": " + cause(e), e);
    }

    private static String cause(IOException e) {
        String trouble = DiskTrouble.of(e);
        if (trouble.startsWith("the disk")) {
            return trouble + "; free some space and give the same command again, which resumes";
        } else if (e instanceof FileAlreadyExistsException) {
            return trouble + "; choose another output folder";
        } else if (e instanceof NoSuchFileException) {
            return trouble + "; it was removed from outside, start over with --fresh";
        }
        return trouble + "; make the folder writable or choose another output folder";
    }

    /** A file operation that may fail. */
    private interface Action {
        void run() throws IOException;
    }
}
