package io.precis.text;

import java.text.Normalizer;

/** The form of a token: small letters by the language's rule, NFKC-folded where that differs. */
final class TokenForm {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private TokenForm() {}

    /** @param turkic whether I is the capital of the dotless ı, as in Turkish */
    static String of(String token, boolean turkic) {
        if (isPlain(token)) {
            return token;
        }
        StringBuilder lower = new StringBuilder(token.length());
        boolean ascii = true;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            ascii &= c < 0x80;
            if (c == SOFT_HYPHEN || c == ZERO_WIDTH_JOINER) {
                continue;
            }
            if (turkic && (c == 'I' || c == '\u0130')) {
                lower.append(c == 'I' ? '\u0131' : 'i');
            } else if (Character.isHighSurrogate(c) && i + 1 < token.length()) {
                lower.appendCodePoint(Character.toLowerCase(token.codePointAt(i++)));
            } else {
                lower.append(Character.toLowerCase(c));
            }
        }
        String form = lower.toString();
        return ascii || isNormal(form) || Normalizer.isNormalized(form, Normalizer.Form.NFKC)
                ? form
                : Normalizer.normalize(form, Normalizer.Form.NFKC);
    }

    /** Whether the form of a token is the token itself: ASCII without capitals, as most are in many languages. */
    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all characters are among those that NFKC neither changes nor joins, as in most words: the JDK's check is
     * slow.
     */
    private static boolean isNormal(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isNormal(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isNormal(char c) {
        return c < 0x80
                || (c >= 'ß' && c <= 'ı')
                || (c >= '\u0430' && c <= '\u045f')
                || (c >= '\u03ac' && c <= '\u03ce')
                || (c >= '\u0621' && c <= '\u064a')
                || (c >= '\u0904' && c <= '\u0939')
                || (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\uac00' && c <= '\ud7a3');
    }
}
