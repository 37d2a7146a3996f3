package io.precis.batch;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database of all runs below one output folder, in its {@code .precis}, and the lock that lets only one process use
 * it.
 */
final class JobDatabase implements AutoCloseable {
    private static final String FOLDER = ".precis";
    private static final String NAME = "jobs";

    private final Path file;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final JdbcConnectionPool pool;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    private JobDatabase(Path folder, FileChannel lockFile, FileLock lock) {
        this.file = JobTables.file(folder, NAME);
        this.lockFile = lockFile;
        this.lock = lock;
        this.pool = JdbcConnectionPool.create(JobTables.url(folder, NAME), "sa", "");
        this.transactions = new JdbcTransactionManager(pool);
        this.repository = repository(folder);
    }

    static boolean isThere(Path fixed) {
        return Files.exists(JobTables.file(fixed.resolve(FOLDER), NAME));
    }

    /**
     * Opens the database below an output folder, making it where there is none.
     *
     * @throws DigestFailure.Resource when another process uses it, or it cannot be read
     * @throws DigestFailure.Output when the folder cannot be written
     */
    static JobDatabase open(Path fixed) {
        Path folder = fixed.resolve(FOLDER);
        FileChannel channel = channel(folder);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder);
            }
            return new JobDatabase(folder, channel, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw new DigestFailure.Resource("cannot lock " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    JobRepository jobs() {
        return repository;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    /** What this job has digested. */
    LedgerTable ledger(String job) {
        return new LedgerTable(pool, job);
    }

    /** Which versions of feeds this job had. */
    FeedTable feeds(String job) {
        return new FeedTable(pool, job);
    }

    /**
     * Forces to the disk what is committed: H2 itself does so up to half a second later, and a process killed in between
     * has not committed.
     */
    void force() {
        new JdbcTemplate(pool).execute("CHECKPOINT SYNC");
    }

    @Override
    public void close() {
        // H2 closes the file with its last connection.
        pool.dispose();
        release(lock, lockFile);
    }

    private JobRepository repository(Path folder) {
        try {
            JobTables.create(folder, NAME);
            JobTables.addLedger(pool);
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(pool);
            factory.setTransactionManager(transactions);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            pool.dispose();
            release(lock, lockFile);
            throw broken(file, e);
        }
    }

    /** The failure that names the database below an output folder, when it breaks under a run. */
    static DigestFailure brokenBelow(Path fixed, Throwable cause) {
        return broken(JobTables.file(fixed.resolve(FOLDER), NAME), cause);
    }

    private static DigestFailure broken(Path file, Throwable cause) {
        if (DiskTrouble.isFull(cause)) {
            return new DigestFailure.Output(
                    "cannot write " + file + ": the disk is full; free some space and give the same command again,"
                            + " which resumes",
                    cause);
        }
        return new DigestFailure.Resource(
                "the job database " + file + " cannot be used (" + firstLine(cause)
                        + "); move it away and give the same command"
                        + " again: past runs are then forgotten, their results stay",
                cause);
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

    private static DigestFailure.Resource inUse(Path folder) {
        return new DigestFailure.Resource(
                "another run is using " + folder + "; wait for it to end, or give this one another output folder",
                null);
    }

    private static void release(FileLock lock, FileChannel channel) {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            // The end of the process releases it at the latest.
        }
    }

    private static String firstLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof SQLException)) {
            root = root.getCause();
        }
        String message =
                root instanceof DataAccessException d ? d.getMostSpecificCause().getMessage() : root.getMessage();
        String text = String.valueOf(message);
        int end = text.indexOf(';');
        return end < 0 ? text : text.substring(0, end);
    }
}
