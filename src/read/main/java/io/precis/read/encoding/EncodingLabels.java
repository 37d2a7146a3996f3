package io.precis.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names of encodings mean in practice: many mean a larger encoding that holds the named one. As the Encoding Standard
 * of WHATWG has it (section 4.2, names and labels), by which browsers read pages.
 */
public final class EncodingLabels {
    /** Names that mean another encoding than the JDK takes them for, in lower case. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("dos-874", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("csgb2312", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("big5-hkscs", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("ms932", "windows-31j"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("koi", "KOI8-R"),
            Map.entry("x-cp1250", "windows-1250"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacUkraine"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("x-unicode20utf8", "UTF-8"),
            Map.entry("utf-8-sig", "UTF-8"));

    /** Share of the bytes outside ASCII that may be wrong in a text that is rightly labelled. */
    private static final double MOST_STRAY = 0.05;

    private EncodingLabels() {}

    /** The encoding that a label means; null for no label or one of an encoding that is not known. */
    public static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANINGS.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /**
     * The encoding of bytes that were labelled: the one of the label, unless the bytes show that it is wrong.
     *
     * @param bytes of the whole text
     * @param found the encoding that the bytes themselves show
     * @param said the encoding of the label; null without a known label
     */
    public static Charset choose(byte[] bytes, TextEncoding found, @Nullable Charset said) {
        Charset shown = found.charset() == null ? StandardCharsets.UTF_8 : found.charset();
        // A page whose bytes could be read to find a label in them is not in UTF-16, whatever it says.
        if (said == null || said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32")) {
            return shown;
        }
        if (said.equals(shown)) {
            return said;
        }
        int bad = undecodable(bytes, said);
        return bad > 0 && bad > MOST_STRAY * nonAscii(bytes) && undecodable(bytes, shown) * 10 < bad ? shown : said;
    }

    private static int undecodable(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        return bad;
    }

    private static int nonAscii(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }
}
