package io.precis.read.head;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Gives the text of a value in a page's head, which many pages escape once too often or leave markup in. */
public final class PlainText {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]\\w{1,8});");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\uFEFF\\u0000]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final int MOST_ESCAPES = 2;

    private PlainText() {}

    /** The text on one line, without character references, tags, soft hyphens and invisible signs. */
    public static String of(String value) {
        String text = value;
        for (int i = 0; i < MOST_ESCAPES && REFERENCE.matcher(text).find(); i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0) {
            text = MARKUP.matcher(text).replaceAll(" ");
        }
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
