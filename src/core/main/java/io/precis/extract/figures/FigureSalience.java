package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a figure matters in its article: by its kind, what it counts and where it stands. */
final class FigureSalience {
    private static final PhraseRoles GRAVE = PhraseRoles.of(PhraseRole.GRAVE);
    private static final Map<Kind, Double> WEIGHT_OF_KIND =
            Map.of(Kind.MONEY, 0.4, Kind.PERCENT, 0.35, Kind.QUANTITY, 0.3, Kind.COUNT, 0.25, Kind.ORDINAL, 0.1);
    private static final double CASUALTIES_WEIGHT = 0.2;
    private static final double SMALL_COUNT_WEIGHT = -0.1;
    private static final double IN_SUMMARY_WEIGHT = 0.3;
    private static final double BESIDE_SUMMARY_WEIGHT = 0.15;
    private static final double FIRST_PARAGRAPH_WEIGHT = 0.15;
    private static final double IN_TITLE_WEIGHT = 0.15;
    /** How many words after a count may name casualties. */
    private static final int CASUALTY_WORDS = 4;
    /** In characters; the rest of a longer title is not looked at. */
    private static final int LONGEST_TITLE = 1000;

    private final Document document;
    private final String title;
    private final Set<Integer> chosen = new HashSet<>();

    FigureSalience(Document document, Summary summary) {
        this.document = document;
        String whole = document.title() == null ? "" : document.title();
        this.title = whole.substring(0, Math.min(LONGEST_TITLE, whole.length()));
        Set<Span> spans = new HashSet<>();
        summary.sentences().forEach(sentence -> spans.add(sentence.span()));
        for (Sentence sentence : document.sentences()) {
            if (spans.contains(sentence.span())) {
                chosen.add(sentence.index());
            }
        }
    }

    /** 0 to 1, in steps of a hundredth. */
    double of(KeyFigure figure, Sentence sentence, SentenceCursor cursor) {
        double weight = WEIGHT_OF_KIND.getOrDefault(figure.kind(), 0d);
        weight += isGrave(figure, cursor) ? CASUALTIES_WEIGHT : 0;
        boolean small = figure.kind() == Kind.COUNT
                && DecimalArithmetic.less(figure.value().abs(), BigDecimal.TEN);
        weight += small ? SMALL_COUNT_WEIGHT : 0;
        weight += place(sentence.index());
        weight += sentence.paragraph() == 0 ? FIRST_PARAGRAPH_WEIGHT : 0;
        weight += title.contains(figure.span().of(document.text())) ? IN_TITLE_WEIGHT : 0;
        return Math.round(Math.max(0, Math.min(1, weight)) * 100) / 100d;
    }

    private double place(int index) {
        if (chosen.contains(index)) {
            return IN_SUMMARY_WEIGHT;
        }
        return chosen.contains(index - 1) || chosen.contains(index + 1) ? BESIDE_SUMMARY_WEIGHT : 0;
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
