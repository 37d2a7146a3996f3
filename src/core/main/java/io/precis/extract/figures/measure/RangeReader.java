package io.precis.extract.figures.measure;

import io.precis.extract.figures.lexicon.DecimalArithmetic;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: "between 3 and 5 percent", "3-5 %", "10 to 12 million euros". */
public final class RangeReader {
    private static final PhraseRoles TO = PhraseRoles.of(PhraseRole.TO);
    private static final PhraseRoles OPENED = PhraseRoles.of(PhraseRole.TO, PhraseRole.BETWEEN_AND);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);
    private static final BigDecimal HIGH_SCORE = BigDecimal.valueOf(30);

    private final SentenceCursor passage;
    private final MeasureReader measures;

    public RangeReader(SentenceCursor passage, MeasureReader measures) {
        this.passage = passage;
        this.measures = measures;
    }

    /** The range that begins with {@code first}, {@code first} alone, or a label for scores such as 3-1. */
    public MeasuredNumber extend(MeasuredNumber first, boolean opened) {
        if (first.kind() == io.precis.article.KeyFigure.Kind.ORDINAL || first.label()) {
            return first;
        }
        int dash = dash(first.end());
        int next = dash > 0 ? dash : word(first.end(), opened);
        MeasuredNumber second = next > 0 ? measures.read(next) : null;
        if (second == null || second.numeral().form() == Form.ORDINAL || second.label()) {
            return first;
        }
        MeasuredNumber range = joined(first, second, dash > 0 || opened);
        if (range != null && !(dash > 0 && isScore(first, second))) {
            return range;
        }
        boolean bare = first.kind() == null;
        return dash > 0 && bare && second.kind() != null && first.numeral().form() == Form.PLAIN
                ? first.asLabel(first.end())
                : dash > 0 && bare && first.numeral().form() == Form.PLAIN ? first.asLabel(second.end()) : first;
    }

    private int dash(int end) {
        char c = passage.at(end);
        if (c == '-' || c == '–' || c == '~') {
            return passage.skipSpace(end + 1);
        }
        int gap = passage.skipSpace(end);
        return passage.at(gap) == '–' && passage.isDigit(passage.skipSpace(gap + 1)) ? passage.skipSpace(gap + 1) : -1;
    }

    private int word(int end, boolean opened) {
        Hit hit = passage.find(passage.skipSpace(end), opened ? OPENED : TO);
        return hit == null ? -1 : passage.skipSpace(hit.end());
    }

    private static @Nullable MeasuredNumber joined(MeasuredNumber first, MeasuredNumber second, boolean close) {
        boolean same = first.kind() == second.kind() && Objects.equals(first.unit(), second.unit());
        boolean shared = first.kind() == null
                || (second.kind() == null
                        && close
                        && first.start() < first.numeral().start());
        if (!shared && !(same && close)) {
            return null;
        }
        BigDecimal scale = second.numeral().scale();
        boolean plain = first.numeral().scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal scaled = first.value().multiply(scale);
        BigDecimal lower = plain && DecimalArithmetic.less(scaled, second.value()) ? scaled : first.value();
        boolean near = close || DecimalArithmetic.less(second.value(), lower.multiply(FARTHEST));
        return near && DecimalArithmetic.less(lower, second.value()) ? first.range(lower, second) : null;
    }

    /** Two small bare numbers with nothing to count after them. */
    private boolean isScore(MeasuredNumber first, MeasuredNumber second) {
        boolean bare = first.kind() == null && second.kind() == null;
        boolean counted = passage.isLetter(passage.skipSpace(second.end()));
        return bare && !counted && DecimalArithmetic.less(second.value(), HIGH_SCORE);
    }
}
