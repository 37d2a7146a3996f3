package io.precis.write.newsletter;

import io.precis.edition.EditionContent;
import io.precis.write.layout.LineWrapper;
import java.io.StringWriter;
import java.util.List;

/** The edition as plain text, for the part of a mail that all programs can show. */
final class NewsletterText {
    private static final int LINE_COLUMNS = 72;

    private NewsletterText() {}

    static String of(EditionContent content) {
        StringWriter filled = new StringWriter();
        TemplateRenderer.text(content.publication().templates())
                .of("newsletter.txt")
                .fill(NewsletterView.of(content, content.edition().stories().size()), filled);
        StringBuilder text = new StringBuilder();
        int blank = 0;
        for (String line : filled.toString().split("\n", -1)) {
            blank = line.isBlank() ? blank + 1 : 0;
            if (blank < 2) {
                wrap(line, text);
            }
        }
        return text.toString().strip() + "\n";
    }

    /** Wraps a line; its further lines are indented like the text of the first, without the list mark. */
    private static void wrap(String line, StringBuilder text) {
        String start = line.startsWith("- ") || line.startsWith("  ") ? "  " : "";
        List<String> lines = LineWrapper.wrap(line.strip(), LINE_COLUMNS - start.length());
        for (int i = 0; i < lines.size(); i++) {
            boolean isMarked = i == 0 && line.startsWith("- ");
            text.append(isMarked || lines.get(i).isEmpty() ? "" : start)
                    .append(lines.get(i))
                    .append('\n');
        }
    }
}
