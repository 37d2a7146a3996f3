package io.precis.extract.figures.lexicon;

import java.util.Locale;

/** What a phrase does beside or inside a number; the first cell of a data line, in lower case with hyphens. */
public enum PhraseRole {
    /** A number's word, which adds up: twenty, three. */
    CARDINAL,
    /** A word that multiplies what stands before it: hundred, million, dozen. */
    SCALE,
    /** A multiplier only beside a currency: the m of $5m. With a currency's code it is both: the Swedish mkr. */
    MONEY_SCALE,
    /** An ordinal word: third. */
    ORDINAL,
    /** What follows digits to make an ordinal: th. */
    ORDINAL_ENDING,
    /** What precedes a number to make an ordinal: 第. */
    ORDINAL_BEFORE,
    /** A part of one, value 1/n: half, thirds. */
    FRACTION,
    /** A part of one that the whole number before it is more: buçuk, с половиной. */
    PLUS,
    /** A part of one that the whole number after it is more, or less: साढ़े, पौने. */
    PLUS_BEFORE,
    /** An indefinite article, one only before a scale or a fraction: a million. */
    ARTICLE,
    /** What joins the parts of a spelled number: and. */
    AND,
    /** The spelled decimal separator: point. */
    POINT,
    /** The spelled sign: minus. */
    MINUS,
    /** What stands between denominator and numerator: 分之. */
    DENOMINATOR,
    /** What stands between a whole number and its fraction where the denominator comes first: 三又二分之一. */
    WHOLE,
    /** What stands between a part and its whole: one in five. */
    PER,
    /** A currency's name, code or symbol. */
    CURRENCY,
    /** A currency that may stand before its number. */
    CURRENCY_BEFORE,
    /** A currency's code, which stands in capitals. */
    CURRENCY_CODE,
    /** A hundredth of a currency: cent. */
    SUBUNIT,
    UNIT,
    PERCENT,
    /** Percent said before the number: yüzde, 百分之. */
    PERCENT_BEFORE,
    /** Tenths said as a share: 割, 成; the value is what one of it is in percent. */
    TENTHS,
    /** What follows such tenths: 分, 厘; the value is what one of it is in percent. */
    TENTHS_PART,
    MORE,
    LESS,
    APPROX,
    /** The same, after the number or its unit. */
    MORE_AFTER,
    LESS_AFTER,
    APPROX_AFTER,
    /** Opens a range: between. */
    BETWEEN,
    /** Joins the ends of any range: to. */
    TO,
    /** Joins the ends of a range that was opened. */
    BETWEEN_AND,
    /** Joins number and noun: of. */
    OF,
    /**
     * A word that makes a following number a name or a label: page, Boeing. With the value clock only a number such as
     * 18.30, with decade only a round one such as 90, with any also a spelled one.
     */
    LABEL,
    /** A word that makes a number before it a clock time or another label. */
    LABEL_AFTER,
    /** A word that is never what is counted. */
    STOP,
    /** A measure word of languages that count with one: 名. */
    COUNTER,
    /** What may hang on a number in a language that glues particles. */
    PARTICLE,
    /** A plural whose form does not tell. */
    PLURAL,
    /** A word of casualties, which weighs more. */
    GRAVE,
    /** A month's name: the number before it is its day. */
    MONTH,
    /** A function word, which is neither counted nor a unit. */
    FUNCTION,
    /** Takes phrases of the generated data out of the role that stands as value. */
    NOT,
    /** A reading option of the language, its name as value. */
    OPTION,
    DECIMAL,
    GROUP;

    static PhraseRole of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
