package io.precis.text;

/**
 * The quotation marks, in one set for each question that a stage asks. The sets differ more than the questions do: what one
 * has and another has not is listed in {@code QuotationMarkDisagreementsTest}, and stays as it is while digests rest on it.
 *
 * <p>Each set is a short string: {@code indexOf} finds a character in it without boxing it.
 */
public final class QuotationMarks {
    /** Every mark that can begin or end a quotation, single and double, Latin and East Asian. For sentence boundaries. */
    public static final String ALL = "\"'“”„‟‘’‚«»‹›「」『』｢｣＂";

    /** Those of {@link #ALL} whose shape alone says that they open, wherever they stand. */
    public static final String CORNERS_OPENING = "「『｢";

    /** Marks that open a quotation even where a space follows them, as French and Finnish type does. */
    public static final String OPENING_BEFORE_SPACE = "«»„“";

    /** Marks that close a quotation even where a space stands before them. */
    public static final String CLOSING_AFTER_SPACE = "»«”“›";

    /**
     * The marks of quoted speech: the straight one; the low, the left and the right one; then pairs of an opening and a
     * closing one. Scoring counts them by their place in this string.
     */
    public static final String SPEECH = "\"„“”«»「」『』";

    /** Those of {@link #SPEECH} that only ever open. */
    public static final String SPEECH_ONLY_OPENING = "„「『";

    /** Those of {@link #SPEECH} that only ever close. */
    public static final String SPEECH_ONLY_CLOSING = "」』";

    /** Those of {@link #SPEECH} that count as opening where neither a gap nor a word tells. */
    public static final String SPEECH_OPENING_BY_SHAPE = "«“";

    /**
     * Marks that begin a sentence of quoted speech and that Unicode does not class as quotation marks by their category.
     */
    public static final String SPEECH_AT_START = "\"'„‚「『";

    /** Marks that stand on both sides of a quoted name. */
    public static final String AROUND_NAME = "\"“”„«»‹›";

    /** Marks before the name of an organisation that its kind introduces, as in {@code компанія «…»}. */
    public static final String NAME_OPENING = "«„“\"";

    /** Marks after such a name. */
    public static final String NAME_CLOSING = "»“”\"";

    /** Marks that may stand between the beginning of a sentence and its first word. */
    public static final String BEFORE_FIRST_WORD = "\"'“”„«»‘’‚‹›";

    /** Marks that end a search for the end of an apposition after a name. */
    public static final String APPOSITION_CLOSING = "\"”»";

    /** Marks that end a search for the beginning of an apposition before a name. */
    public static final String APPOSITION_OPENING = "\"“«";

    /** Marks that may stand after the stop of a sentence at the end of a line. */
    public static final String AFTER_STOP = "\"'”’»›」』》《“‘";

    private QuotationMarks() {}

    /** Whether the character is one of {@link #ALL}. */
    public static boolean isQuotationMark(char c) {
        return ALL.indexOf(c) >= 0;
    }

    /** Whether the character is one of {@link #CORNERS_OPENING}. */
    public static boolean isCornerOpening(char c) {
        return CORNERS_OPENING.indexOf(c) >= 0;
    }
}
