package io.precis.write.report;

import io.precis.article.Language;
import io.precis.edition.Edition;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionLabels;
import io.precis.write.newsletter.TemplateRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report for editors: one HTML page that loads nothing from the network, with every article's full text, in which the chosen
 * sentences, dates, figures and names are marked. It is written article by article, so that it need not fit into memory.
 */
public final class DeskReport {
    private final EditionContent content;
    private final Edition edition;
    private final EditionLabels labels;

    private DeskReport(EditionContent content) {
        this.content = content;
        this.edition = content.edition();
        this.labels = content.labels();
    }

    /** Writes the page; the caller closes the stream. */
    public static void write(EditionContent content, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new DeskReport(content).write(writer);
        writer.flush();
    }

    private void write(Writer out) {
        TemplateRenderer templates = TemplateRenderer.html(content.publication().templates());
        Map<String, Object> view = top();
        templates.of("report.html").fill(view, out);
        TemplateRenderer.LoadedTemplate article = templates.of("report-article.html");
        int[] number = new int[1];
        content.night().forEach(digest -> article.fill(new ArticleView(digest, labels, ++number[0]).values(), out));
        templates.of("report-end.html").fill(view, out);
    }

    private Map<String, Object> top() {
        Map<String, Object> view = new TreeMap<>();
        view.put("title", edition.title());
        view.put("subject", content.subject());
        view.put("date", labels.fullDate(edition.date()));
        view.put("lang", labels.language().tag());
        view.put("dir", labels.isRightToLeft() ? "rtl" : "ltr");
        view.put("label", labels.texts());
        view.put("articles", labels.number(edition.counts().articles()));
        view.put("isEmpty", edition.isEmpty());
        view.put("timeline", MonthTimeline.of(edition.counts().months(), edition.date(), labels));
        view.put("languages", BarChart.of(languages(), labels));
        view.put("sources", BarChart.of(edition.counts().sources(), labels));
        view.put("version", content.version());
        return view;
    }

    private Map<String, Integer> languages() {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Map.Entry<Language, Integer> entry : edition.counts().languages().entrySet()) {
            named.put(labels.language(entry.getKey()), entry.getValue());
        }
        return named;
    }
}
