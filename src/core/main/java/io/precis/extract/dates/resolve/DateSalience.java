package io.precis.extract.dates.resolve;

import io.precis.article.DateValue;
import io.precis.article.DateValue.Precision;
import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.extract.dates.match.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much a date matters in its article, as a sum of parts from 0 to 1: whether it stands in a summary sentence or beside
 * one, near the beginning, in the title; whether it lies ahead or not long ago; how exact it is.
 */
public final class DateSalience {
    private static final int LEAD_SENTENCES = 3;
    /** A date is not long ago up to this many days before publication. */
    private static final int RECENT_DAYS = 400;

    private final Document document;
    private final List<Span> chosen;
    private final @Nullable LocalDate reference;

    public DateSalience(Document document, Summary summary, @Nullable LocalDate reference) {
        this.document = document;
        this.chosen = summary.sentences().stream().map(Summary.Chosen::span).toList();
        this.reference = reference;
    }

    /** From 0 to 1, in hundredths. */
    double of(DateMention mention, @Nullable DateValue value) {
        int hundredths = place(mention.sentence()) + lead(mention.sentence()) + title(mention.span());
        hundredths += value == null ? 5 : exactness(value.precision()) + time(value);
        return Math.min(100, hundredths) / 100.0;
    }

    private int place(Sentence sentence) {
        if (chosen.contains(sentence.span())) {
            return 35;
        }
        List<Sentence> all = document.sentences();
        int at = sentence.index();
        boolean beside = at > 0 && chosen.contains(all.get(at - 1).span())
                || at + 1 < all.size() && chosen.contains(all.get(at + 1).span());
        return beside ? 15 : 0;
    }

    private static int lead(Sentence sentence) {
        return sentence.index() < LEAD_SENTENCES ? 15 : 0;
    }

    private int title(Span span) {
        String title = document.title();
        return title != null
                        && title.toLowerCase(Locale.ROOT)
                                .contains(span.of(document.text()).toLowerCase(Locale.ROOT))
                ? 15
                : 0;
    }

    private static int exactness(Precision precision) {
        if (precision.compareTo(Precision.WEEK) <= 0) {
            return 20;
        }
        return precision.compareTo(Precision.HALF) <= 0 ? 12 : 4;
    }

    /** What lies ahead counts most, then what was not long ago; older background nothing. */
    private int time(DateValue value) {
        if (reference == null) {
            return 0;
        }
        if (value.first().isAfter(reference)) {
            return 20;
        }
        return value.last().isAfter(reference.minusDays(RECENT_DAYS)) ? 12 : 0;
    }
}
