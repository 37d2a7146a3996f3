package io.precis.batch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables of a new job database. H2 commits each table as soon as it is made, so they are made in a file of another name
 * that is renamed when all are there: a process killed in between leaves no database with some of its tables.
 */
final class JobTables {
    private static final String SUFFIX = ".mv.db";
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";

    private JobTables() {}

    /** The file of the database of a name. */
    static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    /** Makes the database of a name with Spring Batch's tables, unless it exists. */
    static void create(Path folder, String name) throws IOException {
        if (Files.exists(file(folder, name))) {
            return;
        }
        Path half = file(folder, name + ".new");
        Files.deleteIfExists(half);
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(url(folder, name + ".new"));
        database.setUser("sa");
        // H2 closes the file when the only connection, which this takes, is closed.
        new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).execute(database);
        Files.move(half, file(folder, name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adds the ledger's tables where they are missing, as in databases of earlier versions. */
    static void addLedger(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("ledger.sql")).execute(database);
    }

    /** The JDBC address of the database of a name. */
    static String url(Path folder, String name) {
        // The run closes the database itself; H2's shutdown hook would close it while the run is still stopping.
        return "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
