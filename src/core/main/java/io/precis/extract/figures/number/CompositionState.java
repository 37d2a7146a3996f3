package io.precis.extract.figures.number;

import io.precis.extract.figures.number.Numeral.Form;
import java.math.BigDecimal;

/** How far one number has been read; lives for that number. */
final class CompositionState {
    final RunningNumber sum = new RunningNumber();
    Form form = Form.WORDS;
    /** Whether nothing may follow. */
    boolean closed;
    /** How many parts were tried. */
    int parts;
    /** The last part, where it is a lone digit after a multiplier. */
    BigDecimal lone = BigDecimal.ZERO;

    /** Whether only an article or one was read before the present part. */
    boolean isOne() {
        return form == Form.WEAK && parts == 2;
    }
}
