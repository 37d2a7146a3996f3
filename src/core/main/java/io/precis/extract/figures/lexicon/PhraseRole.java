package io.precis.extract.figures.lexicon;

import java.util.Locale;

/** What a phrase does inside or beside a number. The first cell of a data line names it, in lower case with hyphens. */
public enum PhraseRole {
    /** A number word that is added: twenty, three. */
    CARDINAL,
    /** A word that multiplies what stands before it: hundred, million, dozen. */
    SCALE,
    /** A multiplier beside a currency only: the m of $5m. With a currency's code as name it is both: the Swedish mkr. */
    MONEY_SCALE,
    /** An ordinal word: third. */
    ORDINAL,
    /** An ending that makes digits an ordinal: th. */
    ORDINAL_ENDING,
    /** A prefix that makes a number an ordinal: 第. */
    ORDINAL_BEFORE,
    /** A fraction of the form 1/n: half, thirds. */
    FRACTION,
    /** A fraction that is added to the whole number before it: buçuk, с половиной. */
    PLUS,
    /** A fraction that is added to the whole number after it, or taken from it: साढ़े, पौने. */
    PLUS_BEFORE,
    /** An indefinite article; it means one only before a scale or a fraction: a million. */
    ARTICLE,
    /** The word between the parts of a spelled number: and. */
    AND,
    /** The spelled decimal separator: point. */
    POINT,
    /** The spelled sign: minus. */
    MINUS,
    /** The word between a denominator and the numerator after it: 分之. */
    DENOMINATOR,
    /** The word between a whole number and its fraction where the denominator comes first: 又 in 三又二分之一. */
    WHOLE,
    /** The word between a part and its whole: in, as in one in five. */
    PER,
    /** A currency's name, code or symbol. */
    CURRENCY,
    /** A currency that may stand before its number. */
    CURRENCY_BEFORE,
    /** A currency's code, in capitals. */
    CURRENCY_CODE,
    /** A hundredth of a currency: cent. */
    SUBUNIT,
    /** A unit of measure: metre, year. */
    UNIT,
    /** The percent sign or a word for it. */
    PERCENT,
    /** A word for percent before the number: yüzde, 百分之. */
    PERCENT_BEFORE,
    /** A word for tenths as a share: 割, 成; its value is one of them in percent. */
    TENTHS,
    /** A word for a smaller part after such tenths: 分, 厘; its value is one of them in percent. */
    TENTHS_PART,
    /** The number is a lower bound: at least. */
    MORE,
    /** The number is an upper bound: up to. */
    LESS,
    /** The number is approximate: about. */
    APPROX,
    /** The same three, after the number or its unit. */
    MORE_AFTER,
    LESS_AFTER,
    APPROX_AFTER,
    /** Opens a range: between. */
    BETWEEN,
    /** Joins the ends of any range: to. */
    TO,
    /** Joins the ends of a range that {@link #BETWEEN} opens: and. */
    BETWEEN_AND,
    /** Joins a number to its noun: of. */
    OF,
    /**
     * A word that makes the number after it a name or a label: page, Boeing. With the value {@code clock} only a number such
     * as 18.30, with {@code decade} only a round one such as 90, with {@code any} also a spelled one.
     */
    LABEL,
    /** A word that makes the number before it a clock time or another label. */
    LABEL_AFTER,
    /** A word that is never the noun counted. */
    STOP,
    /** A measure word between number and noun: 名. */
    COUNTER,
    /** A particle that may follow a number without a space. */
    PARTICLE,
    /** A plural that its ending does not show. */
    PLURAL,
    /** A word for casualties, whose count has more salience. */
    GRAVE,
    /** A month's name: the number before it is its day. */
    MONTH,
    /** A function word, which is neither a noun counted nor a unit. */
    FUNCTION,
    /** Excludes phrases of the generated data from the role that its value names. */
    NOT,
    /** A {@link ReadingOption} of the language, by its name as value. */
    OPTION,
    /** The decimal separator. */
    DECIMAL,
    /** The separator of thousands. */
    GROUP;

    /** The role that a data line names. */
    static PhraseRole of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
