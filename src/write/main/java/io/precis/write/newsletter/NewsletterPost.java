package io.precis.write.newsletter;

import io.precis.edition.Edition;
import io.precis.edition.EditionContent;
import io.precis.write.layout.JsonText;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The edition as Markdown with YAML front matter, for Buttondown and generators of static sites. */
public final class NewsletterPost {
    private NewsletterPost() {}

    /** The file. */
    public static String of(EditionContent content) {
        Edition edition = content.edition();
        Map<String, Object> view = NewsletterView.of(content, edition.stories().size());
        String lead = edition.lead() == null
                ? ""
                : edition.lead().main().source().title().text();
        // Every JSON string is also a valid YAML string.
        view.put(
                "yaml",
                Map.of(
                        "title", JsonText.text(edition.title()),
                        "subject", JsonText.text(content.subject()),
                        "slug", JsonText.text(content.job() + "-" + edition.date()),
                        "description", JsonText.text(lead),
                        "lang", JsonText.text(content.labels().language().tag()),
                        "time", JsonText.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(content.time()))));
        StringWriter filled = new StringWriter();
        TemplateRenderer.markdown(content.publication().templates())
                .of("newsletter.md")
                .fill(view, filled);
        return filled.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
