package io.precis.write.layout;

import io.precis.article.DateValue;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.text.SingleLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the parts of a digest for tables, text and reports. */
public final class ArticleWording {
    private ArticleWording() {}

    /** The headline; the id if there is none. */
    public static String title(Digest digest) {
        String title = digest.header().title();
        return title == null ? digest.article().id() : title;
    }

    /** Language, date and file, separated by dots. */
    static String origin(Digest digest) {
        LocalDate published = digest.article().published();
        String confidence = PlainDecimals.rounded(digest.language().confidence());
        return digest.language().language() + " (" + confidence + ") · "
                + (published == null ? "" : published + " · ")
                + digest.article().place();
    }

    /** The chosen sentences, each on one line. */
    static List<String> summary(Digest digest) {
        String text = digest.article().text();
        return digest.summary().sentences().stream()
                .map(chosen -> SingleLine.of(chosen.span().of(text)))
                .toList();
    }

    /** The sentences that were nearly chosen, each on one line. */
    static List<String> missed(Digest digest) {
        String text = digest.article().text();
        return digest.summary().missed().stream()
                .map(missed -> SingleLine.of(missed.span().of(text)))
                .toList();
    }

    /** The score of a sentence as the sum of its parts. */
    public static String why(Summary.Chosen chosen) {
        String parts = chosen.why().entrySet().stream()
                .map(part -> part.getKey() + " " + PlainDecimals.rounded(part.getValue()))
                .collect(Collectors.joining(" + "));
        return "score " + PlainDecimals.rounded(chosen.score()) + (parts.isEmpty() ? "" : " = " + parts);
    }

    /** Each date as {@code text (MOD value)}; the text alone if the value adds nothing. */
    static List<String> dates(Digest digest) {
        return digest.dates().stream()
                .map(date -> date(digest, date).toString())
                .toList();
    }

    /** Each date with what decided its value and how sure it is, for {@code --explain}. */
    static List<String> explainedDates(Digest digest) {
        return digest.dates().stream()
                .map(date -> date(digest, date) + " [" + evidence(date.evidence()) + "]")
                .toList();
    }

    /** The rule, the word that decided by it, and how sure that is: {@code verb "opens" 0.9}. */
    private static String evidence(KeyDate.Evidence evidence) {
        String word = evidence.word() == null ? "" : " \"" + evidence.word() + "\"";
        return lower(evidence.rule()) + word + " " + PlainDecimals.rounded(evidence.confidence());
    }

    /** Each figure as {@code text (MOD value unit)}; the text alone if the value adds nothing. */
    static List<String> figures(Digest digest) {
        return digest.figures().stream()
                .map(figure -> figure(digest, figure).toString())
                .toList();
    }

    /** Each figure with what told what it is of and how sure that is, for {@code --explain}. */
    static List<String> explainedFigures(Digest digest) {
        return digest.figures().stream()
                .map(figure -> figure(digest, figure)
                        + " [" + lower(figure.rule()) + " "
                        + PlainDecimals.rounded(figure.rule().confidence()) + "]")
                .toList();
    }

    /** The names of one kind with what told that they are and how sure that is, for {@code --explain}. */
    static List<String> explainedNames(Digest digest, NamedEntity.Kind kind) {
        return digest.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> SingleLine.of(name.text())
                        + " [" + lower(name.rule()) + " "
                        + PlainDecimals.rounded(name.rule().confidence()) + "]")
                .toList();
    }

    /** The names of one kind. */
    public static List<String> names(Digest digest, NamedEntity.Kind kind) {
        return digest.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> SingleLine.of(name.text()))
                .toList();
    }

    /** An enum constant's name in lower case, as it is written to files. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A date or figure: its words in the article and its normalised value.
     *
     * @param text the words on one line
     * @param meaning {@code MOD value unit}; empty if it says no more than the text
     */
    public record Finding(String text, String meaning) {
        @Override
        public String toString() {
            return meaning.isEmpty() ? text : text + " (" + meaning + ")";
        }
    }

    /** A date with its value. */
    public static Finding date(Digest digest, KeyDate date) {
        DateValue value = date.value();
        return finding(
                SingleLine.of(date.span().of(digest.article().text())),
                date.mod(),
                value == null ? null : value.timex(),
                null);
    }

    /** A figure with its value and unit. */
    public static Finding figure(Digest digest, KeyFigure figure) {
        return finding(
                SingleLine.of(figure.span().of(digest.article().text())),
                figure.mod(),
                PlainDecimals.value(figure),
                figure.unit());
    }

    private static Finding finding(String text, @Nullable Enum<?> mod, @Nullable String value, @Nullable String unit) {
        if (value == null) {
            return new Finding(text, "");
        }
        String meaning = Stream.of(mod == null ? "" : mod.name(), value, unit == null ? "" : unit)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Finding(text, meaning.equals(text) ? "" : meaning);
    }
}
