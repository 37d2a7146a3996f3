package io.precis.write.layout;

import io.precis.text.SingleLine;
import java.util.regex.Pattern;

/** Escapes text so that Markdown (CommonMark and GitHub's) shows it unchanged. */
public final class MarkdownText {
    private static final String ESCAPED_EVERYWHERE = "\\`*_[]{}<>&#|~!$";
    private static final Pattern AUTOLINK = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\\.)");
    private static final Pattern BLOCK_START = Pattern.compile("^(?=[-+=:])|(?<=^\\d{1,9})(?=[.)])");

    private MarkdownText() {}

    /** One line in which nothing is read as mark-up, HTML, a block or a link. */
    public static String escape(String text) {
        String line = SingleLine.visible(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        line.chars().forEachOrdered(c -> {
            if (ESCAPED_EVERYWHERE.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        String unlinked = AUTOLINK.matcher(escaped).replaceAll("\\\\");
        return BLOCK_START.matcher(unlinked).replaceFirst("\\\\");
    }
}
