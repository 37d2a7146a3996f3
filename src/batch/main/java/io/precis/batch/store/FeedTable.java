package io.precis.batch.store;

import io.precis.read.net.HttpValidator;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which version of a feed each night had, by the validators of HTTP. Only nights that ended count: what a broken run fetched
 * was not digested, so the server must send it again.
 */
public final class FeedTable {
    private static final int DAYS_KEPT = 100;

    private final JdbcTemplate database;
    private final String job;

    FeedTable(DataSource database, String job) {
        this.database = new JdbcTemplate(database);
        this.job = job;
    }

    /** The version that the last night before {@code date} had; {@link HttpValidator#NONE} where there was no such night. */
    public HttpValidator before(String url, LocalDate date) {
        List<HttpValidator> found = database.query(
                "SELECT TAG, MODIFIED FROM PRECIS_FEED WHERE JOB = ? AND URL = ? AND ENDED AND FETCHED < ? ORDER BY FETCHED DESC",
                (row, number) -> new HttpValidator(row.getString(1), row.getString(2)),
                job,
                url,
                Date.valueOf(date));
        return found.isEmpty() ? HttpValidator.NONE : found.get(0);
    }

    /** Notes the version of a night that has not ended yet. */
    public void fetched(String url, LocalDate date, HttpValidator version) {
        database.update(
                "DELETE FROM PRECIS_FEED WHERE JOB = ? AND URL = ? AND FETCHED = ?", job, url, Date.valueOf(date));
        database.update(
                "INSERT INTO PRECIS_FEED (JOB, URL, FETCHED, TAG, MODIFIED, ENDED) VALUES (?, ?, ?, ?, ?, FALSE)",
                job,
                url,
                Date.valueOf(date),
                version.tag(),
                version.modified());
    }

    /** Notes that a night has ended, and forgets the nights more than 100 days before. */
    public void ended(LocalDate date) {
        database.update("UPDATE PRECIS_FEED SET ENDED = TRUE WHERE JOB = ? AND FETCHED = ?", job, Date.valueOf(date));
        database.update(
                "DELETE FROM PRECIS_FEED WHERE JOB = ? AND FETCHED < ?", job, Date.valueOf(date.minusDays(DAYS_KEPT)));
    }
}
