package io.precis.batch.store;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.job.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database of all runs below one output folder: a file in the folder's {@code .precis}, or a database on a server that
 * several machines share. In either case only one process at a time works in the folder.
 */
public final class JobDatabase implements AutoCloseable {
    private static final String FOLDER = ".precis";
    private static final String NAME = "jobs";

    private final FolderLock lock;
    private final JdbcConnectionPool pool;
    private final boolean isFile;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private @Nullable Connection run;

    private JobDatabase(FolderLock lock, JdbcConnectionPool pool, boolean isFile) throws Exception {
        this.lock = lock;
        this.pool = pool;
        this.isFile = isFile;
        this.transactions = new JdbcTransactionManager(pool);
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(pool);
        factory.setTransactionManager(transactions);
        if (!isFile) {
            // A run of another machine is another job instance, so this run need not wait until that one is committed.
            factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
        }
        factory.afterPropertiesSet();
        this.repository = factory.getObject();
    }

    /** Whether there is a database file below an output folder. */
    public static boolean isThere(Path fixed) {
        return Files.exists(JobTables.file(fixed.resolve(FOLDER), NAME));
    }

    /**
     * Opens the database below an output folder, or the one at {@code url}; makes its tables where they are missing.
     *
     * @throws DigestFailure.Resource when another process uses the folder, or the database cannot be used
     * @throws DigestFailure.Output when the folder cannot be written
     */
    public static JobDatabase open(Path fixed, @Nullable String url) {
        Path folder = fixed.resolve(FOLDER);
        FolderLock lock = FolderLock.take(folder);
        JdbcConnectionPool pool = null;
        try {
            pool = url == null ? file(folder) : PostgresDatabase.pool(url, System.getenv());
            return new JobDatabase(lock, pool, url == null);
        } catch (Exception e) {
            if (pool != null) {
                pool.dispose();
            }
            lock.close();
            throw broken(fixed, url, e);
        }
    }

    private static JdbcConnectionPool file(Path folder) throws IOException {
        JobTables.create(folder, NAME);
        JdbcConnectionPool pool = JdbcConnectionPool.create(JobTables.url(folder, NAME), "sa", "");
        try {
            JobTables.addLedger(pool);
            return pool;
        } catch (RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    /**
     * On a server: keeps other machines from the same run. A database file needs no more than the lock of its folder.
     *
     * @throws DigestFailure.Resource when another machine does this run
     */
    public void lockRun(RunPlan plan) {
        try {
            if (!isFile) {
                run = PostgresDatabase.lockRun(pool, plan.job().name() + "\t" + plan.date() + "\t" + plan.folder());
            }
        } catch (SQLException e) {
            throw broken(plan.job().output().folder().fixed(), plan.job().database(), e);
        }
    }

    /** Spring Batch's own records of jobs and their executions. */
    public JobRepository jobs() {
        return repository;
    }

    /** Begins and ends the transactions of this database. */
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** The ledger of a job, or of its shard: what it has digested. */
    public LedgerTable ledger(RunPlan plan) {
        return new LedgerTable(pool, transactions, plan.ledger());
    }

    /** The versions of feeds that a job, or its shard, has fetched. */
    public FeedTable feeds(RunPlan plan) {
        return new FeedTable(pool, plan.ledger());
    }

    /**
     * Forces to the disk what is committed. H2 itself does so up to half a second later; what was committed in between is lost
     * if the process is killed.
     */
    public void force() {
        if (isFile) {
            new JdbcTemplate(pool).execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void close() {
        try {
            if (run != null) {
                run.close();
            }
        } catch (SQLException e) {
            // The server closes the connection by itself when the process ends.
        }
        // H2 closes the file with its last connection.
        pool.dispose();
        lock.close();
    }

    /** The failure of a run whose database cannot be used: it names the database and says what to do. */
    public static DigestFailure broken(Path fixed, @Nullable String url, Throwable cause) {
        if (cause instanceof DigestFailure known) {
            return known;
        }
        if (url != null) {
            return new DigestFailure.Resource(
                    "the job database " + PostgresDatabase.shown(url) + " cannot be used (" + firstLine(cause)
                            + "); check the address, PRECIS_DATABASE_USER and PRECIS_DATABASE_PASSWORD, and that the server runs,"
                            + " then give the same command again, which resumes",
                    cause);
        }
        Path file = JobTables.file(fixed.resolve(FOLDER), NAME);
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

    private static String firstLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof SQLException)) {
            root = root.getCause();
        }
        String message =
                root instanceof DataAccessException d ? d.getMostSpecificCause().getMessage() : root.getMessage();
        String text = String.valueOf(message).lines().findFirst().orElse("");
        int end = text.indexOf(';');
        return end < 0 ? text : text.substring(0, end);
    }
}
