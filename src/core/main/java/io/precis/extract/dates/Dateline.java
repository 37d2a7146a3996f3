package io.precis.extract.dates;

import io.precis.article.DateValue;
import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.language.LanguagePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day that a news agency writes before its text: "MINSK, 25 February 2023 (Example Wire) -". Threads may share one. */
public final class Dateline {
    private static final Summary NO_SUMMARY = new Summary(List.of());
    /** What may stand before the day: an opening bracket, then a place of a few words and a comma; each may be missing. */
    private static final Pattern BEFORE_DAY =
            Pattern.compile("[(（【\\[]?(?:[^\\p{Ll}\\s]\\S*(?:\\s\\S+){0,4}[,،，、(（]\\s*)?");
    /** What must follow the day: the agency in brackets, a dash, or the end. */
    private static final Pattern AFTER_DAY = Pattern.compile("\\s*+\\.?\\s*+(?:[(（)）/–—―-]|[^\\s)）]{0,8}[)）]|$)");

    private final DateExtractor dates;

    /** Reads datelines with the rules of an extractor. */
    public Dateline(DateExtractor dates) {
        this.dates = dates;
    }

    /** The day, where the first sentence begins with a dateline of day, month and year; else empty. */
    public Optional<LocalDate> day(Document document, LanguagePack pack) {
        Stream<Sentence> first =
                document.dateline() == null ? document.sentences().stream().limit(1) : Stream.of(document.dateline());
        return first.flatMap(head -> dates.extract(only(head, document), pack, NO_SUMMARY, null).stream()
                        .limit(1)
                        .filter(date -> isInDateline(date.span(), head, document.text()))
                        .map(KeyDate::value)
                        .filter(value -> value != null && value.precision() == DateValue.Precision.DAY)
                        .map(DateValue::first))
                .findFirst();
    }

    private static Document only(Sentence first, Document document) {
        return new Document(document.language(), null, List.of(), document.text(), List.of(first));
    }

    private static boolean isInDateline(Span date, Sentence first, String text) {
        return BEFORE_DAY
                        .matcher(text.substring(first.span().start(), date.start()))
                        .matches()
                && AFTER_DAY
                        .matcher(text.substring(date.end(), first.span().end()))
                        .lookingAt();
    }
}
