package io.precis.read.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, property or microdata, without regard to case and signs in the names. */
public final class PageMetas {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    private final Map<String, List<String>> contents = new HashMap<>();

    private PageMetas() {}

    /** Of several elements of one name, the first that is not blank counts. */
    public static PageMetas of(Document page) {
        PageMetas metas = new PageMetas();
        for (Element meta : page.select("meta[content]")) {
            String content = PlainText.of(meta.attr("content"));
            for (String naming : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(naming) && !content.isEmpty()) {
                    metas.contents
                            .computeIfAbsent(letters(meta.attr(naming)), name -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return metas;
    }

    /** The content of the first of these names that the page has; null when it has none. */
    @Nullable
    public String first(String... names) {
        for (String name : names) {
            List<String> said = contents.get(letters(name));
            if (said != null) {
                return said.get(0);
            }
        }
        return null;
    }

    /** All contents of a name, in the order of the page, as pages have one for each author. */
    public List<String> all(String name) {
        return contents.getOrDefault(letters(name), List.of());
    }

    private static String letters(String name) {
        return OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
