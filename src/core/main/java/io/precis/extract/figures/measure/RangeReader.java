package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.DecimalArithmetic;
import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: "between 3 and 5 percent", "3-5 %", "10 to 12 million euros". Lives for one sentence. */
public final class RangeReader {
    private static final PhraseRoles TO = PhraseRoles.of(PhraseRole.TO);
    private static final PhraseRoles OPENED = PhraseRoles.of(PhraseRole.TO, PhraseRole.BETWEEN_AND);
    /** The upper end of a range is less than so many times the lower, unless a dash or "between" shows the range. */
    private static final BigDecimal MOST_TIMES_LOWER = BigDecimal.valueOf(20);

    private static final BigDecimal SCORE_LIMIT = BigDecimal.valueOf(30);

    private final SentenceCursor cursor;
    private final MeasureReader measures;

    public RangeReader(SentenceCursor cursor, MeasureReader measures) {
        this.cursor = cursor;
        this.measures = measures;
    }

    /**
     * The range that begins with {@code first}, {@code first} alone, or a label for scores such as 3-1.
     *
     * @param opened whether a word such as "between" stands before it
     */
    public MeasuredNumber extend(MeasuredNumber first, boolean opened) {
        if (first.kind() == Kind.ORDINAL || first.label()) {
            return first;
        }
        int dash = afterDash(first.end());
        int next = dash > 0 ? dash : afterWord(first.end(), opened);
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

    /** Where the second number begins after a dash, or -1. */
    private int afterDash(int end) {
        char c = cursor.at(end);
        if (c == '-' || c == '–' || c == '~') {
            return cursor.skipSpace(end + 1);
        }
        int gap = cursor.skipSpace(end);
        return cursor.at(gap) == '–' && cursor.isDigit(cursor.skipSpace(gap + 1)) ? cursor.skipSpace(gap + 1) : -1;
    }

    /** Where the second number begins after a word such as "to", or -1. */
    private int afterWord(int end, boolean opened) {
        PhraseHit hit = cursor.find(cursor.skipSpace(end), opened ? OPENED : TO);
        return hit == null ? -1 : cursor.skipSpace(hit.end());
    }

    /** The range of two numbers, or null; {@code close} says that a dash or an opening word shows it. */
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
        boolean near = close || DecimalArithmetic.less(second.value(), lower.multiply(MOST_TIMES_LOWER));
        return near && DecimalArithmetic.less(lower, second.value()) ? first.range(lower, second) : null;
    }

    /** Whether two numbers are a score: small, without units and without a noun after them. */
    private boolean isScore(MeasuredNumber first, MeasuredNumber second) {
        boolean bare = first.kind() == null && second.kind() == null;
        boolean counted = cursor.isLetter(cursor.skipSpace(second.end()));
        return bare && !counted && DecimalArithmetic.less(second.value(), SCORE_LIMIT);
    }
}
