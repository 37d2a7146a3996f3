package io.precis.write.layout;

import io.precis.article.Digest;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.article.Translation;
import java.util.List;
import java.util.stream.Collectors;

/** {@code digest.md}: one section per article; all text of the article is escaped. */
public final class MarkdownLayout implements DigestLayout {
    private final boolean explain;

    /** @param explain whether the parts of each score and the sentences that were nearly chosen are written */
    public MarkdownLayout(boolean explain) {
        this.explain = explain;
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String article(Digest digest) {
        StringBuilder out = new StringBuilder();
        out.append("## ")
                .append(MarkdownText.escape(ArticleWording.title(digest)))
                .append("\n\n");
        out.append('*')
                .append(MarkdownText.escape(ArticleWording.origin(digest)))
                .append("*\n");
        sentences(out, ArticleWording.summary(digest), digest.summary().sentences());
        if (explain && !digest.summary().missed().isEmpty()) {
            out.append("\n**Just missed:**\n");
            sentences(out, ArticleWording.missed(digest), digest.summary().missed());
        }
        Translation translation = digest.translation();
        if (translation != null) {
            translation(out, translation);
        }
        line(out, "Dates", ArticleWording.dates(digest));
        line(out, "Figures", ArticleWording.figures(digest));
        line(out, "People", ArticleWording.names(digest, NamedEntity.Kind.PERSON));
        line(out, "Organisations", ArticleWording.names(digest, NamedEntity.Kind.ORGANISATION));
        line(out, "Places", ArticleWording.names(digest, NamedEntity.Kind.PLACE));
        line(out, "Keywords", digest.keywords());
        return out.toString();
    }

    private void sentences(StringBuilder out, List<String> sentences, List<Summary.Chosen> chosen) {
        if (!explain) {
            list(out, sentences);
            return;
        }
        out.append('\n');
        for (int i = 0; i < sentences.size(); i++) {
            out.append("- ").append(MarkdownText.escape(sentences.get(i))).append("  \n");
            out.append("  *")
                    .append(MarkdownText.escape(ArticleWording.why(chosen.get(i))))
                    .append("*\n");
        }
    }

    private static void translation(StringBuilder out, Translation translation) {
        String title = translation.title();
        line(
                out,
                "In " + translation.language() + ", by " + translation.engine(),
                title == null ? List.of("") : List.of(title));
        list(out, translation.summary());
        line(out, "Not certain", translation.warnings());
    }

    private static void list(StringBuilder out, List<String> items) {
        if (!items.isEmpty()) {
            out.append('\n');
            items.forEach(
                    item -> out.append("- ").append(MarkdownText.escape(item)).append('\n'));
        }
    }

    private static void line(StringBuilder out, String label, List<String> items) {
        if (!items.isEmpty()) {
            String text = items.stream().map(MarkdownText::escape).collect(Collectors.joining("; "));
            out.append("\n**").append(label).append(":** ").append(text).append('\n');
        }
    }
}
