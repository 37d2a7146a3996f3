package io.precis.write;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Name;
import io.precis.article.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found in an article, worded for tables and readers. */
final class Wording {
    private Wording() {}

    /** The headline, or the id where there is none. */
    static String title(Digest digest) {
        String title = digest.header().title();
        return title == null ? digest.article().id() : title;
    }

    /** Language, date and file, between dots. */
    static String origin(Digest digest) {
        LocalDate published = digest.article().published();
        String confidence = Decimals.rounded(digest.language().confidence()).toPlainString();
        return digest.language().language() + " (" + confidence + ") · "
                + (published == null ? "" : published + " · ")
                + digest.article().place();
    }

    /** The chosen sentences, each on one line. */
    static List<String> summary(Digest digest) {
        String text = digest.article().text();
        return digest.summary().sentences().stream()
                .map(chosen -> oneLine(chosen.span().of(text)))
                .toList();
    }

    /** The sentences that just missed, each on one line. */
    static List<String> missed(Digest digest) {
        String text = digest.article().text();
        return digest.summary().missed().stream()
                .map(missed -> oneLine(missed.span().of(text)))
                .toList();
    }

    /** What the score of a sentence is made of. */
    static String why(Summary.Chosen chosen) {
        String parts = chosen.why().entrySet().stream()
                .map(part ->
                        part.getKey() + " " + Decimals.rounded(part.getValue()).toPlainString())
                .collect(Collectors.joining(" + "));
        return "score " + Decimals.rounded(chosen.score()).toPlainString() + (parts.isEmpty() ? "" : " = " + parts);
    }

    /** Each date as {@code text (MOD value)}, or the text alone where that is all there is to say. */
    static List<String> dates(Digest digest) {
        return digest.dates().stream().map(date -> date(digest, date)).toList();
    }

    /** Each figure as {@code text (MOD value unit)}, or the text alone where that is all there is to say. */
    static List<String> figures(Digest digest) {
        return digest.figures().stream().map(figure -> figure(digest, figure)).toList();
    }

    /** The names of one kind. */
    static List<String> names(Digest digest, Name.Kind kind) {
        return digest.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> oneLine(name.text()))
                .toList();
    }

    /** An enum constant's name in files, where DESIGN writes it in lower case. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Every run of white space that holds a line break or a tab becomes one space; none is left at the ends. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean breaks = false;
            while (end < text.length() && isWhite(text.charAt(end))) {
                breaks |= text.charAt(end) != ' ';
                end++;
            }
            if (breaks) {
                line.append(' ');
            } else {
                line.append(text, i, end);
            }
            if (end < text.length()) {
                line.append(text.charAt(end++));
            }
            i = end;
        }
        return line.toString().strip();
    }

    /** One line in which control characters, with which a text could steer a terminal, are U+FFFD. */
    static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        oneLine(text)
                .chars()
                .forEachOrdered(c -> line.append(c < ' ' || (c >= 0x7F && c < 0xA0) ? '\uFFFD' : (char) c));
        return line.toString();
    }

    private static boolean isWhite(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String date(Digest digest, KeyDate date) {
        DateValue value = date.value();
        return said(
                oneLine(date.span().of(digest.article().text())),
                date.mod(),
                value == null ? null : value.timex(),
                null);
    }

    private static String figure(Digest digest, KeyFigure figure) {
        return said(
                oneLine(figure.span().of(digest.article().text())),
                figure.mod(),
                Decimals.value(figure),
                figure.unit());
    }

    private static String said(String text, @Nullable Enum<?> mod, @Nullable String value, @Nullable String unit) {
        if (value == null) {
            return text;
        }
        String meaning = Stream.of(mod == null ? "" : mod.name(), value, unit == null ? "" : unit)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return meaning.equals(text) ? text : text + " (" + meaning + ")";
    }
}
