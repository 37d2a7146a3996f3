package io.precis.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what feed software writes behind the last sentence of an item, by the words of furniture in all languages. */
public final class ArticleTail {
    /** UTF-16 units at the end of a text in which a tail is looked for. */
    private static final int LONGEST_TAIL = 400;

    private static final int MOST_CUTS = 8;
    private static final int MOST_ORIGIN_WORDS = 12;

    /** Where a tail may begin: behind the end of a sentence, a bracket, an arrow, or at a new line. */
    private static final Pattern BEGIN =
            Pattern.compile("(?<=[.!?…。！？।॥۔؟\\]»”\"’)])\\s+(?=\\S)|(?<=[。！？।॥۔…\\]])(?=[^\\s。！？…])|\\R+|\\s+(?=\\[)");
    /** Signs at the end that the text goes on elsewhere: dots in brackets, arrows and the like behind a blank. */
    private static final Pattern SIGNS =
            Pattern.compile("(?:\\s*[\\[(]\\s?(?:…|\\.{3})\\s?[\\])]|\\s+[→>|·•\\-–—⇒➜▶☞*]+)+\\s*$");

    private static final Pattern MARKS = Pattern.compile("^[\\s\\[(<«»›>→|·•*\\-–—]+|[\\s\\])>»›→|·•*.…]+$");

    private ArticleTail() {}

    /**
     * A text without its tail: pointers to the whole article, invitations to share or comment, the sentence where it was
     * published first. A text of which nothing would be left stays as it is.
     *
     * @param title of the item, or null
     * @param sourceName the feed's name, or null
     */
    public static String cut(String text, @Nullable String title, @Nullable String sourceName) {
        String left = text.strip();
        for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
            String shorter = withoutSigns(left);
            int tail = tail(shorter, title, sourceName);
            shorter = tail < 0 ? shorter : shorter.substring(0, tail).strip();
            if (shorter.equals(left)) {
                break;
            }
            if (shorter.codePoints().noneMatch(Character::isLetterOrDigit)) {
                return left;
            }
            left = shorter;
        }
        return left;
    }

    private static String withoutSigns(String text) {
        Matcher signs = SIGNS.matcher(text).region(Math.max(0, text.length() - LONGEST_TAIL), text.length());
        return signs.find() ? text.substring(0, signs.start()) : text;
    }

    /** Where the tail begins; -1 without one. */
    private static int tail(String text, @Nullable String title, @Nullable String sourceName) {
        Matcher begin = BEGIN.matcher(text);
        begin.region(Math.max(0, text.length() - LONGEST_TAIL), text.length());
        begin.useTransparentBounds(true);
        while (begin.find()) {
            String rest = text.substring(begin.end()).strip();
            if (rest.isEmpty()) {
                return -1;
            }
            if (isTail(rest, title, sourceName)) {
                return begin.start();
            }
        }
        return -1;
    }

    private static boolean isTail(String rest, @Nullable String title, @Nullable String sourceName) {
        String bare = MARKS.matcher(rest).replaceAll("");
        return PageFurniture.isFurniture(rest) || PageFurniture.isFurniture(bare) || isOrigin(rest, title, sourceName);
    }

    /** Whether a text names item and feed and has few words besides. */
    private static boolean isOrigin(String rest, @Nullable String title, @Nullable String sourceName) {
        if (title == null || sourceName == null || title.isBlank() || sourceName.isBlank()) {
            return false;
        }
        String lowered = rest.toLowerCase(Locale.ROOT);
        int at = lowered.indexOf(title.toLowerCase(Locale.ROOT));
        int feed = lowered.lastIndexOf(sourceName.toLowerCase(Locale.ROOT));
        if (at < 0 || feed < 0 || (feed < at + title.length() && at < feed + sourceName.length())) {
            return false;
        }
        String others =
                lowered.replace(title.toLowerCase(Locale.ROOT), " ").replace(sourceName.toLowerCase(Locale.ROOT), " ");
        return others.strip().split("\\s+").length <= MOST_ORIGIN_WORDS;
    }
}
