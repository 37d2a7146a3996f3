package io.precis.text;

/**
 * Makes characters that writers use for one another the same, one character for one, so that offsets stay. Each reader
 * of the core folds its own set: what one folds and another does not is listed in {@code TextDisagreementsTest}.
 */
public final class CharacterFolding {
    private static final char ARABIC_YEH = '\u064a';
    private static final char ARABIC_KAF = '\u0643';
    private static final char PERSIAN_YEH = '\u06cc';
    private static final char PERSIAN_KAF = '\u06a9';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private CharacterFolding() {}

    /**
     * As names are looked up: Yeh and Kaf of Arabic keyboards are the Persian ones, and Persian's word joint is left
     * out.
     */
    public static String ofName(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ARABIC_YEH || c == ARABIC_KAF || c == ZERO_WIDTH_NON_JOINER) {
                return form.replace(ARABIC_YEH, PERSIAN_YEH)
                        .replace(ARABIC_KAF, PERSIAN_KAF)
                        .replace("\u200c", "");
            }
        }
        return form;
    }

    /**
     * As figures are read, for characters beyond ASCII: apostrophes, hyphens and dashes, ё, the dotted capital I, Alef
     * with what stands on it, Yeh and Kaf of Persian keyboards (which become the Arabic ones), the Arabic percent sign;
     * Persian's word joint is a space. Any other character is itself.
     */
    public static char ofFigure(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '′' -> '\'';
            case '‐', '‑', '−' -> '-';
            case '–', '—', '〜', '～' -> '–';
            case 'ё', 'Ё' -> 'е';
            case 'İ' -> 'i';
            case 'أ', 'إ', 'آ' -> 'ا';
            case ALEF_MAKSURA, PERSIAN_YEH -> ARABIC_YEH;
            case PERSIAN_KAF -> ARABIC_KAF;
            case '٪' -> '%';
            case ZERO_WIDTH_NON_JOINER -> ' ';
            default -> c;
        };
    }

    /** As words of dates are looked up, in small letters: apostrophes, hyphens and ё. Any other character is itself. */
    public static char ofDate(char c) {
        return switch (c) {
            case '’', 'ʼ', 'ʹ', '`', '´' -> '\'';
            case '‑', '‐' -> '-';
            case 'ё' -> 'е';
            default -> c;
        };
    }
}
