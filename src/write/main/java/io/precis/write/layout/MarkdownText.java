package io.precis.write.layout;

import io.precis.text.SingleLine;
import java.util.regex.Pattern;

/** Text that Markdown (CommonMark and GitHub's) shows as it stands. */
public final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]{}<>&#|~!$";
    private static final Pattern LINK = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\\.)");
    private static final Pattern BLOCK = Pattern.compile("^(?=[-+=:])|(?<=^\\d{1,9})(?=[.)])");

    private MarkdownText() {}

    /** One line of plain text: no mark-up, no HTML, no block and no link comes out of it. */
    public static String escape(String text) {
        String line = SingleLine.visible(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        line.chars().forEachOrdered(c -> {
            if (ALWAYS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        String unlinked = LINK.matcher(escaped).replaceAll("\\\\");
        return BLOCK.matcher(unlinked).replaceFirst("\\\\");
    }
}
