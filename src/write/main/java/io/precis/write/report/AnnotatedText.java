package io.precis.write.report;

import io.precis.article.Digest;
import io.precis.article.NamedEntity;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.text.SingleLine;
import io.precis.write.layout.ArticleWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An article's whole text, cut for the report at two levels: into runs, which are sentences of the summary or the text between
 * them, and each run into pieces, which are dates, figures, names or the text between them.
 */
final class AnnotatedText {
    private final String text;
    private final List<Summary.Chosen> chosen;
    private final List<Found> found;
    private final Function<Object, String> hint;

    /** A date, figure or name with its place and kind. */
    private record Found(Span span, String kind, Object what) {}

    /** @param hint gives the tooltip of a chosen sentence, a date, a figure or a name */
    AnnotatedText(Digest digest, Function<Object, String> hint) {
        this.text = digest.article().text();
        this.chosen = digest.summary().sentences();
        this.found = found(digest);
        this.hint = hint;
    }

    /** What was found, in the order of the text, without overlaps: the one that begins first wins, then the longer. */
    private static List<Found> found(Digest digest) {
        List<Found> all = new ArrayList<>();
        digest.dates().forEach(date -> all.add(new Found(date.span(), "date", date)));
        digest.figures().forEach(figure -> all.add(new Found(figure.span(), "figure", figure)));
        for (NamedEntity name : digest.names()) {
            String kind = ArticleWording.lower(name.kind());
            name.spans().forEach(span -> all.add(new Found(span, kind, name)));
        }
        all.sort(Comparator.comparingInt((Found one) -> one.span().start())
                .thenComparing(one -> one.span().length(), Comparator.reverseOrder()));
        List<Found> apart = new ArrayList<>();
        int end = 0;
        for (Found one : all) {
            if (one.span().start() >= end && one.span().length() > 0) {
                apart.add(one);
                end = one.span().end();
            }
        }
        return apart;
    }

    List<Map<String, Object>> runs() {
        List<Map<String, Object>> runs = new ArrayList<>();
        int at = 0;
        for (Summary.Chosen sentence : chosen) {
            Span span = sentence.span();
            if (span.start() >= at) {
                add(runs, at, span.start(), "");
                add(runs, span.start(), span.end(), hint.apply(sentence));
                at = span.end();
            }
        }
        add(runs, at, text.length(), "");
        return runs;
    }

    private void add(List<Map<String, Object>> runs, int start, int end, String why) {
        if (start < end) {
            Map<String, Object> run = new TreeMap<>();
            run.put("why", why);
            run.put("pieces", pieces(start, end));
            runs.add(run);
        }
    }

    private List<Map<String, Object>> pieces(int start, int end) {
        List<Map<String, Object>> pieces = new ArrayList<>();
        int at = start;
        for (Found one : found) {
            int from = Math.max(one.span().start(), at);
            int to = Math.min(one.span().end(), end);
            if (from < to) {
                add(pieces, at, from, "", "");
                add(pieces, from, to, one.kind(), hint.apply(one.what()));
                at = to;
            }
        }
        add(pieces, at, end, "", "");
        return pieces;
    }

    private void add(List<Map<String, Object>> pieces, int start, int end, String kind, String said) {
        if (start < end) {
            Map<String, Object> piece = new TreeMap<>();
            piece.put("text", SingleLine.harmlessLines(text.substring(start, end)));
            piece.put("kind", kind);
            piece.put("hint", said);
            pieces.add(piece);
        }
    }
}
