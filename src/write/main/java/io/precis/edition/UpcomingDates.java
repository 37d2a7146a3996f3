package io.precis.edition;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.edition.Edition.UpcomingDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Collects the dates after the day of the edition: days, weekends, weeks, months and ranges of them. A date is kept once per
 * story. Keeps the {@link #MOST_DATES} most salient.
 */
final class UpcomingDates {
    /** A limit for the memory, and more than anyone reads in a calendar. */
    static final int MOST_DATES = 1000;

    private static final Comparator<Found> LEAST_SALIENT_FIRST = Comparator.comparingDouble(Found::salience)
            .thenComparing(Comparator.comparingInt(Found::number).reversed());
    private static final Comparator<Found> SOONEST_FIRST = Comparator.comparing(
                    (Found found) -> found.date().value().first())
            .thenComparing(found -> found.date().value().last())
            .thenComparingInt(Found::number);

    private final LocalDate date;
    private final Language reader;
    private final PriorityQueue<Found> best = new PriorityQueue<>(LEAST_SALIENT_FIRST);
    private final Map<String, Found> known = new HashMap<>();
    private int count;

    private record Found(String key, UpcomingDate date, double salience, int number) {}

    UpcomingDates(LocalDate date, Language reader) {
        this.date = date;
        this.reader = reader;
    }

    void add(Digest digest) {
        String story = digest.story() == null ? digest.article().id() : digest.story();
        LocalDate today = today(digest);
        for (KeyDate said : digest.dates()) {
            DateValue value = said.value();
            if (value != null
                    && said.evidence().isSure()
                    && value.first().isAfter(today)
                    && value.precision().compareTo(DateValue.Precision.MONTH) <= 0) {
                new ArticlePresenter(digest, reader)
                        .quote(said.span())
                        .ifPresent(quote -> add(new Found(
                                story + "\n" + value.timex(),
                                new UpcomingDate(value, quote),
                                said.salience(),
                                count++)));
            }
        }
    }

    /** The later of the edition's day and the article's own: a date up to then is not upcoming. */
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
        if (best.size() > MOST_DATES) {
            known.remove(best.remove().key());
        }
    }

    /** All dates kept, soonest first. */
    List<UpcomingDate> all() {
        return best.stream().sorted(SOONEST_FIRST).map(Found::date).toList();
    }

    /** The {@code most} most salient dates, soonest first. */
    List<UpcomingDate> mostSalient(int most) {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(LEAST_SALIENT_FIRST.reversed());
        return sorted.stream()
                .limit(most)
                .sorted(SOONEST_FIRST)
                .map(Found::date)
                .toList();
    }
}
