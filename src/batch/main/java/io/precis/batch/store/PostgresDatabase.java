package io.precis.batch.store;

import io.precis.failure.DigestFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A job database on a PostgreSQL server, which several machines may share. */
public final class PostgresDatabase {
    private static final String SCHEMA = "org/springframework/batch/core/schema-postgresql.sql";

    /** The number of the lock under which tables are made, the same for every process of Precis on the server. */
    private static final long TABLES_LOCK = 0x50726563_69730001L;

    private PostgresDatabase() {}

    /**
     * Connections to the database; its tables are made where they are missing.
     *
     * @param environment in which PRECIS_DATABASE_USER and PRECIS_DATABASE_PASSWORD are looked for
     * @throws SQLException when the server cannot be reached or refuses
     */
    static JdbcConnectionPool pool(String url, Map<String, String> environment) throws SQLException {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        String user = environment.get("PRECIS_DATABASE_USER");
        if (user != null) {
            source.setUser(user);
        }
        String password = environment.get("PRECIS_DATABASE_PASSWORD");
        if (password != null) {
            source.setPassword(password);
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        try (Connection connection = pool.getConnection()) {
            makeTables(connection, pool);
            return pool;
        } catch (SQLException | RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    private static void makeTables(Connection connection, DataSource pool) throws SQLException {
        lock(connection, "SELECT pg_advisory_lock(?)", TABLES_LOCK);
        try {
            Integer there = new JdbcTemplate(pool)
                    .queryForObject(
                            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()"
                                    + " AND table_name = 'batch_job_seq'"
                                    + " OR table_name = 'batch_job_instance' AND table_schema = current_schema()",
                            Integer.class);
            if (there == null || there == 0) {
                new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).execute(pool);
            }
            JobTables.addLedger(pool);
        } finally {
            lock(connection, "SELECT pg_advisory_unlock(?)", TABLES_LOCK);
        }
    }

    /**
     * Takes the lock of a run on the server, which releases it when the connection ends.
     *
     * @param run the text that identifies the run
     * @return the connection, which must stay open during the run
     * @throws DigestFailure.Resource when another machine holds the lock
     */
    static Connection lockRun(DataSource pool, String run) throws SQLException {
        Connection connection = pool.getConnection();
        long key = run.hashCode() * 0x9E3779B97F4A7C15L ^ run.length();
        if (!lock(connection, "SELECT pg_try_advisory_lock(?) AS taken", key)) {
            connection.close();
            throw FolderLock.inUse("the database for the same job, date and folder");
        }
        return connection;
    }

    private static boolean lock(Connection connection, String statement, long key) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setLong(1, key);
            try (ResultSet result = prepared.executeQuery()) {
                return result.next() && (!statement.contains("taken") || result.getBoolean(1));
            }
        }
    }

    /** The address as messages show it: without parameters, user and password. */
    static String shown(String url) {
        return url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }
}
