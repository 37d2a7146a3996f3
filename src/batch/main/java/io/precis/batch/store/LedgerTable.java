package io.precis.batch.store;

import io.precis.ledger.ArticleFingerprint;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger of one job: what it has digested on which night, and when feeds were fetched. */
public final class LedgerTable {
    private static final int BATCH = 500;
    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final int LONGEST = 1000;

    private final JdbcTemplate database;
    /** What is done in it is committed, whatever the transaction around does: H2 keeps all of an open one in memory. */
    private final TransactionTemplate own;

    private final String job;

    /** An article of an earlier night. */
    public record Seen(LocalDate date, String id) {}

    /** A line to enter. */
    public record Line(ArticleFingerprint print, String id, byte[] signature) {}

    LedgerTable(DataSource database, PlatformTransactionManager transactions, String job) {
        this.database = new JdbcTemplate(database);
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.job = job;
    }

    /** Where an article was seen on another night than {@code date}, or null: what was first seen that night is new for it. */
    @Nullable
    public Seen seen(ArticleFingerprint print, LocalDate date) {
        List<Seen> found = new ArrayList<>(with("CONTENT_HASH", print.content()));
        // None is the hash of many: asked for, all of those would be gone through.
        if (print.id() != 0) {
            found.addAll(with("ID_HASH", print.id()));
        }
        if (print.url() != 0) {
            found.addAll(with("URL_HASH", print.url()));
        }
        boolean isOfThisNight = found.stream().anyMatch(seen -> seen.date().equals(date));
        return found.isEmpty() || isOfThisNight ? null : found.get(0);
    }

    private List<Seen> with(String column, long hash) {
        return database.query(
                "SELECT FIRST_SEEN, ARTICLE_ID FROM PRECIS_LEDGER WHERE JOB = ? AND " + column + " = ?",
                (row, number) -> new Seen(row.getDate(1).toLocalDate(), row.getString(2)),
                job,
                hash);
    }

    /** Those that were seen on another night than {@code date} and not on it, as {@link #seen} tells, with three questions for all. */
    public Set<ArticleFingerprint> earlier(Collection<ArticleFingerprint> prints, LocalDate date) {
        Map<Long, Boolean> contents = areOf(date, "CONTENT_HASH", prints, ArticleFingerprint::content);
        Map<Long, Boolean> ids = areOf(date, "ID_HASH", prints, ArticleFingerprint::id);
        Map<Long, Boolean> urls = areOf(date, "URL_HASH", prints, ArticleFingerprint::url);
        Set<ArticleFingerprint> earlier = new HashSet<>();
        for (ArticleFingerprint print : prints) {
            List<Boolean> found = Stream.of(contents.get(print.content()), ids.get(print.id()), urls.get(print.url()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!found.isEmpty() && !found.contains(true)) {
                earlier.add(print);
            }
        }
        return earlier;
    }

    /** The hashes that the ledger holds, each with whether it was seen on that night. */
    private Map<Long, Boolean> areOf(
            LocalDate date,
            String column,
            Collection<ArticleFingerprint> prints,
            ToLongFunction<ArticleFingerprint> part) {
        Set<Long> hashes = new LinkedHashSet<>();
        prints.forEach(print -> hashes.add(part.applyAsLong(print)));
        // None is the hash of many.
        hashes.remove(0L);
        Map<Long, Boolean> found = new HashMap<>();
        // A join, since H2 looks for a list of values without its index.
        String question = "SELECT HASH, FIRST_SEEN FROM UNNEST(?) AS WANTED(HASH) JOIN PRECIS_LEDGER ON " + column
                + " = HASH AND JOB = ?";
        database.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(question);
                    statement.setArray(1, connection.createArrayOf("bigint", hashes.toArray()));
                    statement.setString(2, job);
                    return statement;
                },
                row -> {
                    boolean isOfThisNight = row.getDate(2).toLocalDate().equals(date);
                    found.merge(row.getLong(1), isOfThisNight, Boolean::logicalOr);
                });
        return found;
    }

    /** Whether an article was digested, on whatever night. */
    public boolean holds(ArticleFingerprint print) {
        // No night is that of the beginning of time, so whatever is found is of another one.
        return seen(print, LocalDate.EPOCH) != null;
    }

    /** Gives the signatures of the nights before {@code date}, the earliest first. */
    public void signatures(LocalDate date, int nights, BiConsumer<byte[], Seen> taker) {
        database.query(
                "SELECT SIGNATURE, FIRST_SEEN, ARTICLE_ID FROM PRECIS_LEDGER WHERE JOB = ? AND FIRST_SEEN >= ? AND FIRST_SEEN < ?"
                        + " AND SIGNATURE IS NOT NULL ORDER BY FIRST_SEEN, LINE",
                row -> {
                    taker.accept(row.getBytes(1), new Seen(row.getDate(2).toLocalDate(), row.getString(3)));
                },
                job,
                Date.valueOf(date.minusDays(nights)),
                Date.valueOf(date));
    }

    /**
     * Enters what a night has digested. What takes the place of what was entered before is committed as it goes, since it is
     * entered anew when the night is resumed; what comes to it, with the transaction around.
     *
     * @param isMore whether it comes to what was entered for the night before, or in its place
     */
    public void enter(LocalDate date, Iterable<Line> lines, boolean isMore) {
        int number = isMore ? last(date) + 1 : 0;
        Consumer<Runnable> transaction =
                isMore ? Runnable::run : work -> own.executeWithoutResult(status -> work.run());
        if (!isMore) {
            forget(date);
        }
        List<Object[]> batch = new ArrayList<>();
        for (Line line : lines) {
            String id = line.id().substring(0, Math.min(LONGEST, line.id().length()));
            byte[] signature = line.signature().length == 0 ? null : line.signature();
            ArticleFingerprint print = line.print();
            batch.add(new Object[] {
                job, Date.valueOf(date), number++, print.id(), print.url(), print.content(), id, signature
            });
            if (batch.size() == BATCH) {
                transaction.accept(() -> insert(batch));
            }
        }
        transaction.accept(() -> insert(batch));
    }

    /** In pieces, too. */
    private void forget(LocalDate date) {
        for (int last = last(date); last >= 0; last -= FORGOTTEN_AT_ONCE) {
            int from = last - FORGOTTEN_AT_ONCE + 1;
            own.executeWithoutResult(status -> database.update(
                    "DELETE FROM PRECIS_LEDGER WHERE JOB = ? AND FIRST_SEEN = ? AND LINE >= ?",
                    job,
                    Date.valueOf(date),
                    from));
        }
    }

    private int last(LocalDate date) {
        Integer last = database.queryForObject(
                "SELECT MAX(LINE) FROM PRECIS_LEDGER WHERE JOB = ? AND FIRST_SEEN = ?",
                Integer.class,
                job,
                Date.valueOf(date));
        return last == null ? -1 : last;
    }

    private void insert(List<Object[]> batch) {
        database.batchUpdate(
                "INSERT INTO PRECIS_LEDGER (JOB, FIRST_SEEN, LINE, ID_HASH, URL_HASH, CONTENT_HASH, ARTICLE_ID, SIGNATURE)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                batch);
        batch.clear();
    }
}
