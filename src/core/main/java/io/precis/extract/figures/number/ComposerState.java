package io.precis.extract.figures.number;

import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;

/** What a {@link NumberComposer} and its parts have read so far. Lives for one number. */
final class ComposerState {
    final RunningNumber number = new RunningNumber();
    /** How the parts so far were written. */
    Form form = Form.WORDS;
    /** Whether no part may follow. */
    boolean closed;
    /** How many parts were tried. */
    int partsTried;
    /** The last part, where it is a single digit after a multiplier, else 0. */
    BigDecimal loneDigit = BigDecimal.ZERO;

    /** Whether only an article or "one" was read before the present part. */
    boolean isOne() {
        return form == Form.WEAK && partsTried == 2;
    }
}
