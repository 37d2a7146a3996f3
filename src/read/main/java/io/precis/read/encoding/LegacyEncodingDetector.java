package io.precis.read.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Guesses the legacy encoding of a text. Each candidate decodes the text, and the one with the largest share of common letters
 * of its languages among the characters outside ASCII wins.
 */
final class LegacyEncodingDetector {
    /** Punctuation of the Windows code pages that is common in news. */
    private static final String PUNCTUATION =
            "\u201C\u201D\u201E\u2018\u2019\u2013\u2014\u2026\u00AB\u00BB\u20AC\u00A0";

    /** Bytes of a text that are examined. */
    private static final int SAMPLE_BYTES = 1 << 16;

    /** Lowest mean score, of at most 1, at which a guess is accepted. */
    private static final double LEAST_SCORE = 0.3;

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ";

    /** The most used first, since the first of equal scores wins. Ranges of letters are written as first, hyphen, last. */
    private static final Candidate[] CANDIDATES = {
        new Candidate("windows-1252", "éèêëàâäáãåæçíìîïñóòôöõøœúùûüßÉÄÖÜÅØÁÓÍ¿¡ºª°" + PUNCTUATION, ""),
        new Candidate("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžőöüűăâîäşţŁŚŻČŠŽÁÉÖÜÍ" + PUNCTUATION, ""),
        new Candidate("ISO-8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžőöüűăâîäşţŁŚŻČŠŽÁÉÖÜÍ\u00A0", ""),
        new Candidate("windows-1254", "çğıöşüâîÇĞİÖŞÜ" + PUNCTUATION, ""),
        new Candidate("windows-1257", "āčēģīķļņšūžąęėįųõäöüŠŽĀĪŪĖ" + PUNCTUATION, ""),
        new Candidate("windows-1258", "ăâđêôơưàáèéìíòóùúýĐ\u0300\u0301\u0303\u0309\u0323" + PUNCTUATION, ""),
        // Before windows-1251, whose small letters use the same bytes; the last letters of Russian are invalid in this
        // one.
        new Candidate("windows-1255", PUNCTUATION, "א-ת"),
        new Candidate("windows-1251", CYRILLIC + PUNCTUATION + "№", "А-ЯІ-ЇЄ-ЄҐ-Ґ"),
        new Candidate("KOI8-R", CYRILLIC + "ё", "А-Я"),
        new Candidate("KOI8-U", CYRILLIC + "ё", "А-ЯІ-ЇЄ-Є"),
        new Candidate("ISO-8859-5", CYRILLIC + "ё\u00A0№", "А-Я"),
        new Candidate("IBM866", CYRILLIC + "ё\u00A0№", "А-Я"),
        new Candidate("windows-1253", GREEK + PUNCTUATION, "Α-Ω"),
        new Candidate("windows-1256", "،؛؟پچژگ" + PUNCTUATION, "ء-ي"),
        new Candidate("windows-874", PUNCTUATION, "ก-๙"),
        new Candidate("Shift_JIS", "、。「」・（）", "ぁ-ヿ"),
        new Candidate("EUC-JP", "、。「」・（）", "ぁ-ヿ"),
        new Candidate("GB18030", "，。、；：“”（）《》的一是在不了有和人这中大为上个国我以要他时来用们到说年会日月", ""),
        new Candidate("Big5", "，。、；：「」（）《》的一是在不了有和人這中大為上個國我以要他時來用們到說年會日月", ""),
        new Candidate("EUC-KR", "‘’“”·", "가-힣"),
    };

    private LegacyEncodingDetector() {}

    /** The likeliest encoding; empty when none is likely. Linear in the sample. */
    static Optional<Charset> guess(byte[] bytes) {
        ByteBuffer sample = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES));
        Candidate best = null;
        double most = LEAST_SCORE;
        for (Candidate candidate : CANDIDATES) {
            double score = candidate.score(sample.duplicate());
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best == null ? Optional.empty() : Optional.of(Charset.forName(best.charset()));
    }

    private record Candidate(String charset, String common, String ranges) {
        double score(ByteBuffer sample) {
            if (!Charset.isSupported(charset)) {
                return 0;
            }
            CharBuffer out = CharBuffer.allocate(sample.remaining() + 1);
            CoderResult result = Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(sample, out, false);
            return result.isError() ? 0 : mean(out.flip());
        }

        private double mean(CharSequence text) {
            double sum = 0;
            int counted = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    sum += worth(c);
                    counted++;
                }
            }
            return counted == 0 ? 0 : sum / counted;
        }

        private double worth(char c) {
            if (common.indexOf(c) >= 0) {
                return 1;
            }
            if (inRange(c)) {
                return Character.isUpperCase(c) ? 0.5 : 1;
            }
            boolean han = c >= 0x4E00 && c <= 0x9FFF && common.indexOf('、') >= 0;
            return han ? 0.5 : -1;
        }

        private boolean inRange(char c) {
            for (int i = 0; i + 2 < ranges.length(); i += 3) {
                if (ranges.charAt(i) <= c && c <= ranges.charAt(i + 2)) {
                    return true;
                }
            }
            return false;
        }
    }
}
