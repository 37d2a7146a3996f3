package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a figure matters: where it stands, and what it is a figure of. */
final class FigureSalience {
    private static final PhraseRoles GRAVE = PhraseRoles.of(PhraseRole.GRAVE);
    private static final Map<Kind, Double> WEIGHT =
            Map.of(Kind.MONEY, 0.4, Kind.PERCENT, 0.35, Kind.QUANTITY, 0.3, Kind.COUNT, 0.25, Kind.ORDINAL, 0.1);
    private static final double CASUALTIES = 0.2;
    private static final double SMALL = -0.1;
    private static final double SUMMARY = 0.3;
    private static final double BESIDE = 0.15;
    private static final double LEAD = 0.15;
    private static final double TITLE = 0.15;
    private static final int WORDS_AROUND = 4;
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
    double of(KeyFigure figure, Sentence sentence, SentenceCursor passage) {
        double weight = WEIGHT.getOrDefault(figure.kind(), 0d);
        weight += isGrave(figure, passage) ? CASUALTIES : 0;
        boolean small = figure.kind() == Kind.COUNT
                && DecimalArithmetic.less(figure.value().abs(), BigDecimal.TEN);
        weight += small ? SMALL : 0;
        weight += place(sentence.index());
        weight += sentence.paragraph() == 0 ? LEAD : 0;
        weight += title.contains(figure.span().of(document.text())) ? TITLE : 0;
        return Math.round(Math.max(0, Math.min(1, weight)) * 100) / 100d;
    }

    private double place(int index) {
        if (chosen.contains(index)) {
            return SUMMARY;
        }
        return chosen.contains(index - 1) || chosen.contains(index + 1) ? BESIDE : 0;
    }

    /** Whether a word of casualties stands close after the number. */
    private static boolean isGrave(KeyFigure figure, SentenceCursor passage) {
        if (figure.kind() != Kind.COUNT) {
            return false;
        }
        int at = passage.skipSpace(figure.span().end());
        for (int i = 0; i < WORDS_AROUND; i++) {
            Hit hit = passage.find(at, GRAVE);
            if (hit != null) {
                return true;
            }
            int end = passage.wordEnd(at);
            at = passage.skipSpace(Scripts.isUnspacedInFigures(passage.at(at)) ? at + 1 : Math.max(end, at));
        }
        return false;
    }
}
