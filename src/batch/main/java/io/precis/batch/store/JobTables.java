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
 * The tables of a new job database. H2 makes each of them for good as it goes, so they are made in a file beside, and a
 * process killed in between leaves no half of them under the database's name.
 */
final class JobTables {
    private static final String SUFFIX = ".mv.db";
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";

    private JobTables() {}

    /** The file of the database of a name. */
    static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    /** The database of a name, with its tables where it is made now. */
    static void create(Path folder, String name) throws IOException {
        if (Files.exists(file(folder, name))) {
            return;
        }
        Path half = file(folder, name + ".new");
        Files.deleteIfExists(half);
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(url(folder, name + ".new"));
        database.setUser("sa");
        // H2 closes the file with the one connection that this takes.
        new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).execute(database);
        Files.move(half, file(folder, name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adds the ledger's tables where they are missing, as they are in databases of earlier versions. */
    static void addLedger(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("ledger.sql")).execute(database);
    }

    /** How H2 is asked for the database of a name. */
    static String url(Path folder, String name) {
        // The run closes the database; H2's own shutdown hook would do so under its feet.
        return "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
