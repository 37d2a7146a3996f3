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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
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
        this.file = folder.resolve(NAME + ".mv.db");
        this.lockFile = lockFile;
        this.lock = lock;
        // The run closes the database; H2's own shutdown hook would do so under its feet.
        String url = "jdbc:h2:file:" + folder.resolve(NAME) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        this.pool = JdbcConnectionPool.create(url, "sa", "");
        this.transactions = new JdbcTransactionManager(pool);
        this.repository = repository();
    }

    static boolean isThere(Path fixed) {
        return Files.exists(fixed.resolve(FOLDER).resolve(NAME + ".mv.db"));
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

    @Override
    public void close() {
        // H2 closes the file with its last connection.
        pool.dispose();
        release(lock, lockFile);
    }

    private JobRepository repository() {
        try {
            createTables();
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
        return broken(fixed.resolve(FOLDER).resolve(NAME + ".mv.db"), cause);
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

    private void createTables() throws SQLException {
        boolean there;
        try (Connection connection = pool.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "BATCH_JOB_INSTANCE", null)) {
            there = tables.next();
        }
        if (!there) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                    .execute(pool);
        }
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
