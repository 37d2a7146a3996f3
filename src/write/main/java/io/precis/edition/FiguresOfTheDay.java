package io.precis.edition;

import io.precis.article.Digest;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the figures of the day: the most salient figure of each story, best stories first. Sums of money, percentages and
 * quantities come before counts; a count must say what it counts.
 */
final class FiguresOfTheDay {
    private FiguresOfTheDay() {}

    static List<HighlightedSentence> of(List<Digest> mains, Language reader, int most) {
        List<HighlightedSentence> figures = new ArrayList<>();
        for (Digest digest : mains) {
            if (figures.size() == most) {
                break;
            }
            best(digest)
                    .flatMap(figure -> new ArticlePresenter(digest, reader).quote(figure.span()))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<KeyFigure> best(Digest digest) {
        return digest.figures().stream()
                .filter(figure -> switch (figure.kind()) {
                    case MONEY, PERCENT, QUANTITY -> true;
                    case COUNT -> figure.counts() != null || figure.unit() != null;
                    case ORDINAL -> false;
                })
                .max(Comparator.comparing((KeyFigure figure) -> figure.kind() != KeyFigure.Kind.COUNT)
                        .thenComparingDouble(KeyFigure::salience)
                        .thenComparing(Comparator.comparing(KeyFigure::span).reversed()));
    }
}
