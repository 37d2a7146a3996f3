package io.precis.write.newsletter;

import io.precis.edition.EditionContent;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** The edition as an HTML page that mail programs can show. */
public final class NewsletterHtml {
    /** Gmail shows the first 102 kB of a mail and hides the rest behind a link. */
    static final int MOST_BYTES = 100_000;

    private NewsletterHtml() {}

    /** The page. If it would be larger than 100 kB, the last stories are left out and counted. */
    public static String of(EditionContent content) {
        TemplateRenderer.LoadedTemplate template =
                TemplateRenderer.html(content.publication().templates()).of("newsletter.html");
        return fitting(content, stories -> {
            StringWriter page = new StringWriter();
            template.fill(NewsletterView.of(content, stories), page);
            return page.toString();
        });
    }

    /** The page with as many stories as fit, found by bisection. */
    private static String fitting(EditionContent content, IntFunction<String> pages) {
        int most = content.edition().stories().size();
        String whole = pages.apply(most);
        if (size(whole) <= MOST_BYTES) {
            return whole;
        }
        int fits = 0;
        String best = pages.apply(0);
        while (most - fits > 1) {
            int middle = (fits + most) / 2;
            String page = pages.apply(middle);
            if (size(page) <= MOST_BYTES) {
                fits = middle;
                best = page;
            } else {
                most = middle;
            }
        }
        return best;
    }

    private static int size(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }
}
