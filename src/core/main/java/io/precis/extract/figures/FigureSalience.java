package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import io.precis.extract.Prominence;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import java.util.Map;

/** How much a figure matters in its article: by where it stands, by its kind and by what it counts. */
final class FigureSalience {
    private static final PhraseRoles GRAVE = PhraseRoles.of(PhraseRole.GRAVE);
    private static final Map<Kind, Integer> WEIGHT_OF_KIND =
            Map.of(Kind.MONEY, 40, Kind.PERCENT, 35, Kind.QUANTITY, 30, Kind.COUNT, 25, Kind.ORDINAL, 10);
    private static final int CASUALTIES_WEIGHT = 20;
    private static final int SMALL_COUNT_WEIGHT = -10;
    /** How many words after a count may name casualties. */
    private static final int CASUALTY_WORDS = 4;

    private final Prominence prominence;

    FigureSalience(Document document, Summary summary) {
        this.prominence = Prominence.of(document, summary);
    }

    /** 0 to 1, in steps of a hundredth. */
    double of(KeyFigure figure, Sentence sentence, SentenceCursor cursor) {
        int weight = prominence.of(figure.span(), sentence) + WEIGHT_OF_KIND.getOrDefault(figure.kind(), 0);
        weight += isGrave(figure, cursor) ? CASUALTIES_WEIGHT : 0;
        boolean small = figure.kind() == Kind.COUNT
                && DecimalArithmetic.less(figure.value().abs(), BigDecimal.TEN);
        weight += small ? SMALL_COUNT_WEIGHT : 0;
        return Prominence.salience(weight);
    }

    /** Whether a word for casualties stands among the words after a count. */
    private static boolean isGrave(KeyFigure figure, SentenceCursor cursor) {
        if (figure.kind() != Kind.COUNT) {
            return false;
        }
        int at = cursor.skipSpace(figure.span().end());
        for (int i = 0; i < CASUALTY_WORDS; i++) {
            PhraseHit hit = cursor.find(at, GRAVE);
            if (hit != null) {
                return true;
            }
            int end = cursor.wordEnd(at);
            at = cursor.skipSpace(Scripts.isUnspacedInFigures(cursor.at(at)) ? at + 1 : Math.max(end, at));
        }
        return false;
    }
}
