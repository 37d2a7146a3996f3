package io.precis.write.report;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.edition.DisplayText;
import io.precis.edition.EditionLabels;
import io.precis.text.SingleLine;
import io.precis.write.layout.ArticleWording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that the report's template of one article uses, by name. They are not escaped yet. */
final class ArticleView {
    private final Digest digest;
    private final Article article;
    private final EditionLabels labels;
    private final int number;

    /** @param number of the article in the run, from 1 */
    ArticleView(Digest digest, EditionLabels labels, int number) {
        this.digest = digest;
        this.article = digest.article();
        this.labels = labels;
        this.number = number;
    }

    Map<String, Object> values() {
        Map<String, Object> view = new TreeMap<>();
        view.put("number", Integer.toString(number));
        text(
                view,
                "headline",
                DisplayText.title(
                        ArticleWording.title(digest), digest.language().language()));
        view.put("language", labels.language(digest.language().language()));
        view.put("source", SingleLine.harmless(article.place().toString()));
        view.put("published", article.published() == null ? "" : labels.date(article.published()));
        view.put("section", line(digest.header().section()));
        view.put("label", labels.texts());
        view.put("lang", labels.language().tag());
        view.put("dir", labels.isRightToLeft() ? "rtl" : "ltr");
        view.put("translation", translation(digest.translation()));
        view.put("dates", found(digest.dates().stream().map(date -> ArticleWording.date(digest, date))));
        view.put("figures", found(digest.figures().stream().map(figure -> ArticleWording.figure(digest, figure))));
        view.put("people", listed(ArticleWording.names(digest, NamedEntity.Kind.PERSON)));
        view.put("organisations", listed(ArticleWording.names(digest, NamedEntity.Kind.ORGANISATION)));
        view.put("places", listed(ArticleWording.names(digest, NamedEntity.Kind.PLACE)));
        view.put("keywords", listed(digest.keywords()));
        view.put("runs", new AnnotatedText(digest, this::hint).runs());
        // By the body, not by the whole text: a byline in another script says little of it.
        String text = article.text();
        DisplayText start = new DisplayText(
                text.substring(0, Math.min(text.length(), DisplayText.MOST_CHARACTERS)),
                digest.language().language());
        view.put("textLang", start.language().tag());
        view.put("textDir", direction(start));
        return view;
    }

    private static List<Map<String, Object>> translation(@Nullable Translation translation) {
        if (translation == null) {
            return List.of();
        }
        Map<String, Object> view = new TreeMap<>();
        view.put("engine", translation.engine());
        String title = translation.title();
        text(view, "title", new DisplayText(title == null ? "" : title, translation.language()));
        view.put(
                "sentences",
                translation.summary().stream()
                        .map(text -> {
                            Map<String, Object> sentence = new TreeMap<>();
                            text(sentence, "text", new DisplayText(text, translation.language()));
                            return sentence;
                        })
                        .toList());
        view.put("warnings", listed(translation.warnings()));
        return List.of(view);
    }

    /** The tooltip of a mark: a date's value, a figure's value and unit, a person's role, or the parts of a score. */
    private String hint(Object found) {
        if (found instanceof KeyDate date) {
            return labels.text("date") + ": " + marked(ArticleWording.date(digest, date));
        } else if (found instanceof KeyFigure figure) {
            return labels.text("figure") + ": " + marked(ArticleWording.figure(digest, figure));
        } else if (found instanceof NamedEntity name) {
            String kind = switch (name.kind()) {
                case PERSON -> "people";
                case ORGANISATION -> "organisations";
                case PLACE -> "places";
            };
            return labels.text(kind) + said(name.text() + (name.role() == null ? "" : ", " + name.role()));
        }
        return labels.text("summary") + said(ArticleWording.why((Summary.Chosen) found));
    }

    /** The text with its value. A left-to-right mark keeps the parts of 2026-12 in order after Arabic letters. */
    private static String marked(ArticleWording.Finding finding) {
        String text = SingleLine.harmless(finding.text());
        return finding.meaning().isEmpty() ? text : text + " \u200E(" + SingleLine.harmless(finding.meaning()) + ")";
    }

    private static String found(Stream<ArticleWording.Finding> all) {
        return all.map(ArticleView::marked).collect(Collectors.joining(" · "));
    }

    private static String said(String text) {
        return ": " + SingleLine.harmless(text);
    }

    private static String listed(List<String> texts) {
        return texts.stream().map(SingleLine::harmless).collect(Collectors.joining(" · "));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : SingleLine.harmless(text);
    }

    private static void text(Map<String, Object> view, String name, DisplayText text) {
        view.put(name, text.text());
        view.put(name + "Lang", text.language().tag());
        view.put(name + "Dir", direction(text));
    }

    private static String direction(DisplayText text) {
        return text.isRightToLeft() ? "rtl" : "ltr";
    }
}
