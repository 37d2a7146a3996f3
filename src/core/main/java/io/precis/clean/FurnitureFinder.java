package io.precis.clean;

import io.precis.article.Article;
import io.precis.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands around an article's body: section label, headline, byline, photo credits, captions, pointers to
 * other articles, share lines, copyright lines. In time linear in the text.
 */
final class FurnitureFinder {
    private final FurnitureLine furnitureLine;

    FurnitureFinder(FurnitureRules rules) {
        furnitureLine = new FurnitureLine(rules);
    }

    /**
     * What was found.
     *
     * @param body the article's text without its furniture, as stretches of whole lines in order
     * @param isNothing whether all of the text is body
     */
    record Found(
            @Nullable String title,
            @Nullable String section,
            @Nullable String author,
            List<String> credits,
            List<Span> body,
            boolean isNothing) {
        static Found nothing(String text) {
            return new Found(null, null, null, List.of(), List.of(new Span(0, text.length())), true);
        }
    }

    /**
     * The furniture of an article; of a record ({@link Article.Form#RECORD}) only lines that are furniture wherever they
     * stand.
     */
    Found find(Article article) {
        List<PageLine> lines = PageLine.of(article.text());
        TopOfPage top = new TopOfPageReader(furnitureLine, lines, article).read();
        List<String> credits = new ArrayList<>();
        List<Span> body = new ArrayList<>();
        boolean words = false;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean credit = top.credits().contains(i) || furnitureLine.isAnywhere(line);
            if (credit) {
                credits.add(line.text());
            } else if (!top.lines().contains(i) && !(body.isEmpty() && line.isBlank())) {
                words = words || line.text().codePoints().anyMatch(Character::isLetterOrDigit);
                add(body, line.span());
            }
        }
        if (!words || (credits.isEmpty() && top.lines().isEmpty())) {
            return Found.nothing(article.text());
        }
        return new Found(top.title(), top.section(), top.author(), credits, body, false);
    }

    private static void add(List<Span> body, Span line) {
        int last = body.size() - 1;
        if (last >= 0 && body.get(last).end() == line.start()) {
            body.set(last, body.get(last).cover(line));
        } else {
            body.add(line);
        }
    }
}
