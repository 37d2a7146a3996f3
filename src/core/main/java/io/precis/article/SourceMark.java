package io.precis.article;

/**
 * A number, a sum of money or a date that the source itself marked in the text, as agencies do in NITF.
 *
 * @param span in the article's text
 * @param kind what it is
 * @param value what the source says of it: of a date its ISO 8601 form, of money the currency, of a number its unit;
 *     empty where it says nothing
 */
public record SourceMark(Span span, Kind kind, String value) {
    /** What sources mark. */
    public enum Kind {
        NUMBER,
        MONEY,
        DATE
    }
}
