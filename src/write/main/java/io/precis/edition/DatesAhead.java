package io.precis.edition;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.edition.Edition.Ahead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Collects the dates after the night: days, weekends, weeks, months and stretches of them, each story's date once. Keeps the
 * {@link #MOST} most salient.
 */
final class DatesAhead {
    /** More is no calendar anybody reads, and a bound for the memory. */
    static final int MOST = 1000;

    private static final Comparator<Found> WORST = Comparator.comparingDouble(Found::salience)
            .thenComparing(Comparator.comparingInt(Found::number).reversed());
    private static final Comparator<Found> SOONEST = Comparator.comparing(
                    (Found found) -> found.ahead().value().first())
            .thenComparing(found -> found.ahead().value().last())
            .thenComparingInt(Found::number);

    private final LocalDate date;
    private final Language reader;
    private final PriorityQueue<Found> best = new PriorityQueue<>(WORST);
    private final Map<String, Found> known = new HashMap<>();
    private int count;

    private record Found(String key, Ahead ahead, double salience, int number) {}

    DatesAhead(LocalDate date, Language reader) {
        this.date = date;
        this.reader = reader;
    }

    void add(Digest digest) {
        String story = digest.story() == null ? digest.article().id() : digest.story();
        LocalDate today = today(digest);
        for (KeyDate said : digest.dates()) {
            DateValue value = said.value();
            if (value != null
                    && value.first().isAfter(today)
                    && value.precision().compareTo(DateValue.Precision.MONTH) <= 0) {
                new ShownArticle(digest, reader)
                        .quote(said.span())
                        .ifPresent(quote -> add(new Found(
                                story + "\n" + value.timex(), new Ahead(value, quote), said.salience(), count++)));
            }
        }
    }

    /** An article may be dated later than the night; what it says of its own day is not ahead. */
    private LocalDate today(Digest digest) {
        ReferenceDate reference = digest.reference();
        return reference == null || reference.date().isBefore(date) ? date : reference.date();
    }

    private void add(Found found) {
        Found before = known.get(found.key());
        if (before != null && before.salience() >= found.salience()) {
            return;
        }
        best.remove(before);
        known.put(found.key(), found);
        best.add(found);
        if (best.size() > MOST) {
            known.remove(best.remove().key());
        }
    }

    /** All that were kept, soonest first. */
    List<Ahead> all() {
        return best.stream().sorted(SOONEST).map(Found::ahead).toList();
    }

    /** The most salient, soonest first. */
    List<Ahead> mostSalient(int most) {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(WORST.reversed());
        return sorted.stream().limit(most).sorted(SOONEST).map(Found::ahead).toList();
    }
}
