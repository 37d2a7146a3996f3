package io.precis.read.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Guesses the legacy encoding of a text. Each candidate decodes the text, and the one wins in which the characters outside
 * ASCII are, in the largest share, letters of one of its languages. One language, since a text that mixes the letters of two
 * is read in the wrong encoding.
 */
final class LegacyEncodingDetector {
    /** Punctuation of the Windows code pages that is common in news. */
    private static final String PUNCTUATION =
            "\u201C\u201D\u201E\u2018\u2019\u201A\u2013\u2014\u2026\u00AB\u00BB\u20AC\u00A0\u00B0\u00A7\u2022";

    /** Punctuation of the ISO code pages. */
    private static final String ISO_PUNCTUATION = "\u00A0\u00AB\u00BB\u00B0\u00A7";

    /** Bytes of a text that are examined. */
    private static final int SAMPLE_BYTES = 1 << 16;

    /** Lowest mean score, of at most 1, at which a guess is accepted. */
    private static final double LEAST_SCORE = 0.3;

    /** Letters of languages, one language each: what Latin 1 is used for. */
    private static final String[] WESTERN = {
        "éèêëàâçîïôùûüœæ",
        "äöüßéà",
        "áéíóúñü¿¡ºª",
        "áâãàçéêíóôõúºª",
        "àèéìíîòóù",
        "åäöé",
        "æøåéôó",
        "éëïöüèáóí",
        "áðéíóúýþæö",
        "áàçéèíïòóúü·"
    };

    /** Of central Europe, in the order Polish, Czech, Slovak, Hungarian, Romanian, Croatian and Slovene, Albanian. */
    private static final String[] CENTRAL = {
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čćđšž", "çë", "äöüßéà"
    };

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ";
    private static final String CHINESE_MARKS = "，。、；：“”（）《》「」！？";

    /** The most used first, since the first of equal scores wins. Ranges of letters are written as first, hyphen, last. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", PUNCTUATION, "", WESTERN),
            new Candidate("windows-1250", PUNCTUATION, "", CENTRAL),
            new Candidate("ISO-8859-2", ISO_PUNCTUATION, "", CENTRAL),
            new Candidate("windows-1254", PUNCTUATION, "", "çğıöşüâîû"),
            new Candidate("windows-1257", PUNCTUATION, "", "āčēģīķļņšūž", "ąčęėįšųūž", "äöõüšž"),
            new Candidate("windows-1258", PUNCTUATION, "", "ăâđêôơưàáèéìíòóùúý\u0300\u0301\u0303\u0309\u0323"),
            // Before windows-1251, whose small letters use the same bytes; the last letters of Russian are invalid in
            // this
            // one.
            new Candidate("windows-1255", PUNCTUATION, "א-ת", ""),
            new Candidate("windows-1251", PUNCTUATION + "№", "А-ЯІ-ЇЄ-ЄҐ-Ґ", CYRILLIC),
            new Candidate("KOI8-R", "", "А-Я", CYRILLIC + "ё"),
            new Candidate("KOI8-U", "", "А-ЯІ-ЇЄ-Є", CYRILLIC + "ё"),
            new Candidate("ISO-8859-5", ISO_PUNCTUATION + "№", "А-Я", CYRILLIC + "ё"),
            new Candidate("IBM866", ISO_PUNCTUATION + "№", "А-Я", CYRILLIC + "ё"),
            new Candidate("windows-1253", PUNCTUATION, "Α-Ω", GREEK),
            new Candidate("windows-1256", PUNCTUATION + "،؛؟", "ء-ي", "پچژگ"),
            new Candidate("ISO-8859-6", "\u00A0،؛؟", "ء-ي", ""),
            new Candidate("windows-874", PUNCTUATION, "ก-๙", ""),
            new Candidate("windows-31j", "、。「」・（）①②③", "ぁ-ヿ", ""),
            new Candidate("EUC-JP", "、。「」・（）", "ぁ-ヿ", ""),
            new Candidate("GB18030", CHINESE_MARKS, "", "的一是在不了有和人这中大为上个国我以要他时来用们到说年会日月"),
            new Candidate("Big5", CHINESE_MARKS, "", "的一是在不了有和人這中大為上個國我以要他時來用們到說年會日月"),
            new Candidate("EUC-KR", "‘’“”·", "가-힣", ""));

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

    /**
     * An encoding and what is usual in it.
     *
     * @param marks punctuation of all its languages
     * @param ranges letters of all its languages, small and large
     * @param letters small letters outside the ranges, of one language each
     */
    private record Candidate(String charset, String marks, String ranges, String... letters) {
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

        /** The mean worth of the characters outside ASCII in the language they fit best. */
        private double mean(CharSequence text) {
            double[] sums = new double[letters.length];
            int counted = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    continue;
                }
                counted++;
                boolean isMisplaced = MisplacedLetters.at(text, i);
                double shared = isMisplaced ? -1 : shared(c);
                char small = Character.toLowerCase(c);
                // A capital within a word is a sign of the wrong encoding.
                double capital = i > 0 && Character.isLowerCase(text.charAt(i - 1)) ? -0.5 : 1;
                for (int language = 0; language < letters.length; language++) {
                    boolean isOwn = !isMisplaced && letters[language].indexOf(small) >= 0;
                    sums[language] += isOwn ? (c == small ? 1 : capital) : shared;
                }
            }
            double best = -1;
            for (double sum : sums) {
                best = Math.max(best, counted == 0 ? 0 : sum / counted);
            }
            return best;
        }

        private double shared(char c) {
            if (marks.indexOf(c) >= 0) {
                return 1;
            }
            if (inRange(c)) {
                return Character.isUpperCase(c) ? 0.5 : 1;
            }
            boolean isHan = c >= 0x4E00 && c <= 0x9FFF && marks.indexOf('、') >= 0;
            return !isHan ? -1 : HanLevels.isCommon(c, charset) ? 0.5 : -0.5;
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
