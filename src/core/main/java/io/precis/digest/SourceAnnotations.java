package io.precis.digest;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.SourceMark;
import io.precis.article.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes over the dates, money and numbers that the source itself marked in the text. The source's date or currency replaces
 * ours, and what it marked becomes a key date or figure even where we found none.
 */
final class SourceAnnotations {
    /** Of what only the source marked: above what the article only mentions, below what its summary has. */
    private static final double MARKED_SALIENCE = 0.5;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}|\\d{1,3}(?:[,.\\u00a0 ]\\d{3}){1,4}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final DigestOptions options;

    SourceAnnotations(DigestOptions options) {
        this.options = options;
    }

    /** The digest with the marks of its article added; offsets index the article's text. */
    Digest into(Digest digest) {
        List<SourceMark> marks = digest.article().marks();
        if (marks.isEmpty()) {
            return digest;
        }
        List<KeyDate> dates = new ArrayList<>(digest.dates());
        List<KeyFigure> figures = new ArrayList<>(digest.figures());
        for (SourceMark mark : marks) {
            if (mark.kind() == SourceMark.Kind.DATE) {
                date(mark, overlapping(dates, mark.span(), KeyDate::span))
                        .ifPresent(date -> put(dates, date, KeyDate::span));
            } else {
                String words = mark.span().of(digest.article().text());
                figure(mark, words, overlapping(figures, mark.span(), KeyFigure::span))
                        .ifPresent(figure -> put(figures, figure, KeyFigure::span));
            }
        }
        dates.sort(Comparator.comparing(KeyDate::span));
        figures.sort(Comparator.comparing(KeyFigure::span));
        return digest.toBuilder()
                .dates(options.lists().dates(dates))
                .figures(options.lists().figures().of(figures, KeyFigure::salience))
                .build();
    }

    private static <T> Optional<T> overlapping(List<T> found, Span span, Function<T, Span> at) {
        return found.stream().filter(one -> at.apply(one).overlaps(span)).findFirst();
    }

    private static <T> void put(List<T> found, T marked, Function<T, Span> at) {
        found.removeIf(one -> at.apply(one).overlaps(at.apply(marked)));
        found.add(marked);
    }

    private static Optional<KeyDate> date(SourceMark mark, Optional<KeyDate> ours) {
        Matcher day = DAY.matcher(mark.value().strip());
        if (!day.matches()) {
            return ours;
        }
        try {
            DateValue value = DateValue.day(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
            return Optional.of(new KeyDate(
                    mark.span(),
                    value,
                    value.precision(),
                    null,
                    ours.map(KeyDate::salience).orElse(MARKED_SALIENCE),
                    KeyDate.Evidence.of(KeyDate.Evidence.Rule.MARKED)));
        } catch (DateTimeException e) {
            return ours;
        }
    }

    private static Optional<KeyFigure> figure(SourceMark mark, String words, Optional<KeyFigure> ours) {
        boolean isMoney = mark.kind() == SourceMark.Kind.MONEY;
        boolean isCurrency = isMoney && CURRENCY.matcher(mark.value()).matches();
        if (ours.isPresent()) {
            KeyFigure figure = ours.get();
            return Optional.of(new KeyFigure(
                    figure.span().cover(mark.span()),
                    isMoney ? KeyFigure.Kind.MONEY : figure.kind(),
                    figure.value(),
                    figure.upper(),
                    isCurrency ? mark.value() : figure.unit(),
                    isMoney ? null : figure.counts(),
                    figure.mod(),
                    figure.salience()));
        }
        if (!PLAIN.matcher(words).matches()) {
            return Optional.empty();
        }
        return Optional.of(new KeyFigure(
                mark.span(),
                isMoney ? KeyFigure.Kind.MONEY : KeyFigure.Kind.COUNT,
                new BigDecimal(words.replaceAll("\\D", "")),
                null,
                isCurrency ? mark.value() : null,
                null,
                null,
                MARKED_SALIENCE));
    }
}
