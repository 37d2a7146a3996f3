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

/** The ledger of one job: which articles it has digested on which night. */
public final class LedgerTable {
    private static final int LINES_PER_INSERT = 500;
    private static final int LINES_PER_DELETE = 10_000;
    private static final int LONGEST_ID = 1000;

    private final JdbcTemplate database;
    /** Commits whatever becomes of the transaction around: H2 keeps the changes of an open transaction in memory. */
    private final TransactionTemplate own;

    private final String job;

    /** An article of an earlier night: the run date of that night, and the article's id, cut to 1,000 characters. */
    public record Seen(LocalDate date, String id) {}

    /** A line to enter; its signature, by which near-duplicates are found, is empty where none are looked for. */
    public record Line(ArticleFingerprint print, String id, byte[] signature) {}

    LedgerTable(DataSource database, PlatformTransactionManager transactions, String job) {
        this.database = new JdbcTemplate(database);
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.job = job;
    }

    /**
     * The other night on which an article was seen. Null where no night has seen it, and where the night of {@code date} has:
     * so a night that is run anew finds the same articles new.
     */
    @Nullable
    public Seen seen(ArticleFingerprint print, LocalDate date) {
        List<Seen> found = new ArrayList<>(with("CONTENT_HASH", print.content()));
        // 0 stands for a missing id or URL, which many articles have: looking for it would go through all of them.
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

    /** Those of the articles for which {@link #seen} would give a night; takes three queries for all together. */
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
        // 0 stands for a missing id or URL, which many articles have.
        hashes.remove(0L);
        Map<Long, Boolean> found = new HashMap<>();
        // A join, since H2 does not use its index to look for a list of values.
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
        // No run has the date 1970-01-01, so whatever is found is of another night.
        return seen(print, LocalDate.EPOCH) != null;
    }

    /** Gives the signatures of so many nights before {@code date}, the earliest first. */
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
     * Enters what a night has digested. Lines that replace those of the night are committed in pieces, since a resumed run
     * enters all of them again; lines that are added are committed with the transaction around, since a resumed run would add
     * them twice.
     *
     * @param isMore whether the lines are added to those that were entered for this night, or replace them
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
            String id = line.id().substring(0, Math.min(LONGEST_ID, line.id().length()));
            byte[] signature = line.signature().length == 0 ? null : line.signature();
            ArticleFingerprint print = line.print();
            batch.add(new Object[] {
                job, Date.valueOf(date), number++, print.id(), print.url(), print.content(), id, signature
            });
            if (batch.size() == LINES_PER_INSERT) {
                transaction.accept(() -> insert(batch));
            }
        }
        transaction.accept(() -> insert(batch));
    }

    /** Deletes the lines of a night, in several transactions. */
    private void forget(LocalDate date) {
        for (int last = last(date); last >= 0; last -= LINES_PER_DELETE) {
            int from = last - LINES_PER_DELETE + 1;
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
