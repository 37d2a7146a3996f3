package io.precis.write.layout;

import io.precis.article.Digest;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.text.SingleLine;
import java.util.List;

/** {@code digest.txt}, for a terminal: title, language and file, the sentences of the summary, then dates, figures and names. */
public final class TextLayout implements DigestLayout {
    private static final int LABEL_COLUMNS = 15;
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RESET = "\u001B[0m";

    private final TextStyle style;

    public TextLayout(TextStyle style) {
        this.style = style;
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String article(Digest digest) {
        StringBuilder out = new StringBuilder();
        LineWrapper.wrap(SingleLine.visible(ArticleWording.title(digest)), style.columns())
                .forEach(line -> out.append(styled(BOLD, line)).append('\n'));
        LineWrapper.wrap(SingleLine.visible(ArticleWording.origin(digest)), style.columns())
                .forEach(line -> out.append(styled(DIM, line)).append('\n'));
        sentences(out, digest);
        Translation translation = digest.translation();
        if (translation != null) {
            translation(out, translation);
        }
        StringBuilder found = new StringBuilder();
        labelled(
                found, "Dates", style.explain() ? ArticleWording.explainedDates(digest) : ArticleWording.dates(digest));
        labelled(
                found,
                "Figures",
                style.explain() ? ArticleWording.explainedFigures(digest) : ArticleWording.figures(digest));
        labelled(found, "People", names(digest, NamedEntity.Kind.PERSON));
        labelled(found, "Organisations", names(digest, NamedEntity.Kind.ORGANISATION));
        labelled(found, "Places", names(digest, NamedEntity.Kind.PLACE));
        labelled(found, "Keywords", digest.keywords());
        return out.append(found.isEmpty() ? "" : "\n").append(found).toString();
    }

    private List<String> names(Digest digest, NamedEntity.Kind kind) {
        return style.explain() ? ArticleWording.explainedNames(digest, kind) : ArticleWording.names(digest, kind);
    }

    private void sentences(StringBuilder out, Digest digest) {
        sentences(out, ArticleWording.summary(digest), digest.summary().sentences());
        if (style.explain() && !digest.summary().missed().isEmpty()) {
            out.append('\n').append(styled(DIM, "Just missed")).append('\n');
            sentences(out, ArticleWording.missed(digest), digest.summary().missed());
        }
    }

    private void sentences(StringBuilder out, List<String> sentences, List<Summary.Chosen> chosen) {
        for (int i = 0; i < sentences.size(); i++) {
            out.append('\n');
            indented(out, "  ", sentences.get(i));
            if (style.explain()) {
                LineWrapper.wrap(ArticleWording.why(chosen.get(i)), style.columns() - 4)
                        .forEach(line ->
                                out.append("    ").append(styled(DIM, line)).append('\n'));
            }
        }
    }

    private void translation(StringBuilder out, Translation translation) {
        String title = translation.title();
        String label = "In " + translation.language() + ", by " + translation.engine()
                + (title == null ? "" : ": " + SingleLine.visible(title));
        out.append('\n');
        LineWrapper.wrap(label, style.columns())
                .forEach(line -> out.append(styled(BOLD, line)).append('\n'));
        for (String sentence : translation.summary()) {
            out.append('\n');
            indented(out, "  ", sentence);
        }
        if (!translation.warnings().isEmpty()) {
            out.append('\n');
            labelled(out, "Not certain", translation.warnings());
        }
    }

    private void labelled(StringBuilder out, String label, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        String indent = " ".repeat(LABEL_COLUMNS);
        int start = out.length();
        indented(out, indent, String.join("; ", items));
        out.replace(start, start + LABEL_COLUMNS, styled(DIM, label) + " ".repeat(LABEL_COLUMNS - label.length()));
    }

    private void indented(StringBuilder out, String indent, String text) {
        int columns = Math.max(style.columns() - indent.length(), 20);
        LineWrapper.wrap(SingleLine.visible(text), columns)
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }

    private String styled(String escape, String line) {
        return style.ansi() ? escape + line + RESET : line;
    }
}
