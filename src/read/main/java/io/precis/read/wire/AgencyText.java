package io.precis.read.wire;

import io.precis.article.SourceMark;
import io.precis.article.Span;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The text of an agency's XML item: one paragraph for each block element, and the numbers, sums of money and dates that the
 * agency marked in it.
 *
 * @param text paragraphs separated by empty lines
 * @param marks with spans in the text, in its order
 */
record AgencyText(String text, List<SourceMark> marks) {
    AgencyText {
        marks = List.copyOf(marks);
    }

    static AgencyText of(Element body) {
        return AgencyWalk.of(body);
    }

    /** The text without its first paragraphs, as long as they are like this. */
    AgencyText withoutFirst(Predicate<String> unwanted) {
        int cut = 0;
        int end = paragraphEnd(cut);
        while (end < text.length() && unwanted.test(text.substring(cut, end))) {
            cut = end;
            while (cut < text.length() && Character.isWhitespace(text.charAt(cut))) {
                cut++;
            }
            end = paragraphEnd(cut);
        }
        int begin = cut;
        List<SourceMark> left = marks.stream()
                .filter(mark -> mark.span().start() >= begin)
                .map(mark -> new SourceMark(
                        new Span(mark.span().start() - begin, mark.span().end() - begin), mark.kind(), mark.value()))
                .toList();
        return new AgencyText(text.substring(begin), left);
    }

    private int paragraphEnd(int from) {
        int end = text.indexOf("\n\n", from);
        return end < 0 ? text.length() : end;
    }
}
