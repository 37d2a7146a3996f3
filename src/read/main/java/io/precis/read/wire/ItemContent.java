package io.precis.read.wire;

import io.precis.read.encoding.TextEncoding;
import io.precis.read.html.HtmlText;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a news item, whatever its content is: elements, characters that are HTML themselves, or plain text. Its headline and
 * its keywords are no part of it, where they stand above the text once more.
 */
final class ItemContent {
    private static final Pattern SEPARATOR = Pattern.compile("[,;/|•·\u3001\uff0c\n]");
    private static final Pattern LABEL = Pattern.compile("^[^,;:\uff1a]{1,30}[:\uff1a]\\s*");

    private final @Nullable String title;
    private final Set<String> keywords = new HashSet<>();

    /**
     * Content of an item.
     *
     * @param title its headline, null without one
     * @param keywords elements that each hold one keyword or several
     */
    ItemContent(@Nullable String title, List<Element> keywords) {
        this.title = title == null ? null : folded(title);
        for (Element keyword : keywords) {
            for (String one : SEPARATOR.split(keyword.text())) {
                this.keywords.add(folded(one));
            }
        }
        this.keywords.remove("");
    }

    /** The text of the first of these elements that has any; empty where none has. */
    AgencyText of(List<Element> contents) {
        for (Element content : contents) {
            AgencyText text = content.children().isEmpty()
                    ? new AgencyText(characters(content), List.of())
                    : AgencyText.of(content);
            if (!text.text().isBlank()) {
                return text.withoutFirst(this::isHead);
            }
        }
        return new AgencyText("", List.of());
    }

    private static String characters(Element content) {
        String written = content.wholeText().strip();
        String said = content.attr("encoding").toLowerCase(Locale.ROOT).endsWith("base64") ? decoded(written) : written;
        String text = HtmlText.ofField(said);
        // Some programs escape HTML once more than they should.
        boolean isHtml = content.attr("contenttype").toLowerCase(Locale.ROOT).contains("html");
        return (isHtml ? HtmlText.ofField(text) : text).strip();
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return TextEncoding.of(bytes, true).decode(bytes).orElse("");
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** Whether a paragraph says what the item has in elements of its own: its headline, or keywords only. */
    private boolean isHead(String paragraph) {
        String whole = folded(paragraph);
        if (whole.equals(title)) {
            return true;
        }
        return !keywords.isEmpty()
                && (areKeywords(whole) || areKeywords(LABEL.matcher(whole).replaceFirst("")));
    }

    private boolean areKeywords(String text) {
        return !text.isBlank()
                && SEPARATOR.splitAsStream(text).allMatch(word -> word.isBlank() || keywords.contains(folded(word)));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[.\\s]+$", "").toLowerCase(Locale.ROOT);
    }
}
