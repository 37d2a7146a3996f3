package io.precis.clean;

import io.precis.text.Letters;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Brings text into one form: NFC, {@code \n} as line end, plain spaces, no soft hyphens, no invisible marks but the
 * joiners that words of Persian, Hindi or emoji need.
 */
final class TextNormaliser {
    private final String source;
    private final boolean composed;

    TextNormaliser(String source) {
        this.source = source;
        this.composed = Normalizer.isNormalized(source, Form.NFC);
    }

    /** A text in normal form, without its place. */
    static String normal(String text) {
        TextNormaliser normaliser = new TextNormaliser(text);
        if (normaliser.isNormal()) {
            return text;
        }
        SourceMap.Builder out = new SourceMap.Builder(text.length());
        normaliser.appendTo(out, 0, text.length());
        return out.text();
    }

    /** Whether nothing in the source would change. */
    boolean isNormal() {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '\n' && c != plain(c)) {
                return false;
            }
        }
        return composed;
    }

    /** Appends {@code [from, to)} of the source; no combining sequence may be cut by it. */
    void appendTo(SourceMap.Builder out, int from, int to) {
        int copied = from;
        int i = from;
        while (i < to) {
            int end = unitEnd(i, to);
            boolean same =
                    isPlain(i, end) && (composed || (end == i + 1 && source.charAt(i) < 0x300) || isComposed(i, end));
            if (!same) {
                out.copy(source, copied, i);
                out.replace(replacement(i, end), i, end);
                copied = end;
            }
            i = end;
        }
        out.copy(source, copied, to);
    }

    private boolean isComposed(int from, int to) {
        return Normalizer.isNormalized(source.substring(from, to), Form.NFC);
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (plain(source.charAt(i)) != source.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String replacement(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            boolean lineEndFollows = c == '\r' && i + 1 < to && source.charAt(i + 1) == '\n';
            char kept = plain(c);
            if (kept != 0 && !lineEndFollows) {
                plain.append(kept);
            }
        }
        return Normalizer.normalize(plain, Form.NFC);
    }

    /** Where the unit ends that begins at {@code from}: one code point with the marks that may combine with it. */
    private int unitEnd(int from, int limit) {
        int end = from + Character.charCount(source.codePointAt(from));
        if (source.charAt(from) == '\r' && end < limit && source.charAt(end) == '\n') {
            return end + 1;
        }
        if (plain(source.charAt(from)) == 0) {
            return end;
        }
        int next = end;
        while (next < limit) {
            int c = source.codePointAt(next);
            boolean dropped = c <= 0xFFFF && plain((char) c) == 0;
            if (!dropped && !combines(c)) {
                return end;
            }
            next += Character.charCount(c);
            end = dropped ? end : next;
        }
        return end;
    }

    private static boolean combines(int c) {
        // U+1160 to U+11FF are the vowels and finals of decomposed Hangul.
        return Letters.isMark(c) || (c >= 0x1160 && c <= 0x11FF);
    }

    /** What stands for a character: itself, a space, a line feed, or 0 where it is left out. */
    private static char plain(char c) {
        if ((c >= ' ' && c < 0x7F) || c == '\n') {
            return c;
        }
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return control(c);
        }
        return switch (c) {
            case '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> 0;
            case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u2028', '\u2029' -> '\n';
            default -> {
                if (c >= '\u2000' && c <= '\u200A') {
                    yield ' ';
                }
                boolean bidi = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
                yield bidi ? (char) 0 : c;
            }
        };
    }

    private static char control(char c) {
        return switch (c) {
            case '\t' -> ' ';
            case '\r', '\f', '\u000B', '\u0085' -> '\n';
            default -> 0;
        };
    }
}
