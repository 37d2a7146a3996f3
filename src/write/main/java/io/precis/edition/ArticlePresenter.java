package io.precis.edition;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.Language;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.edition.Edition.Item;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.Translated;
import io.precis.text.SingleLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives what an edition shows of a digest: the translation if there is one, else the article's own words. */
final class ArticlePresenter {
    private static final int LONGEST_URL = 2000;
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\\\p{Cntrl}]+");

    private final Digest digest;
    private final Article article;
    private final Language language;
    private final @Nullable Translation translation;

    /** @param reader language of the reader; a translation into another language is not shown */
    ArticlePresenter(Digest digest, Language reader) {
        this.digest = digest;
        this.article = digest.article();
        this.language = digest.language().language();
        Translation made = digest.translation();
        this.translation = made != null && made.language().equals(reader) ? made : null;
    }

    Item item() {
        String section = digest.header().section();
        return new Item(
                source(),
                section == null ? null : DisplayText.title(section, language),
                article.published(),
                sentences(),
                digest.keywords(),
                translation == null
                        ? null
                        : new Translated(
                                ownTitle(),
                                translation.engine(),
                                !translation.warnings().isEmpty()));
    }

    Source source() {
        String title = translation == null ? null : translation.title();
        return new Source(
                article.id(),
                title == null || translation == null ? ownTitle() : DisplayText.title(title, translation.language()),
                name(article.publisher()),
                webAddress(article.url()));
    }

    /** A duplicate that was left out. Its title is not kept, so this article's title, which is nearly the same, stands for it. */
    Source source(Duplicate duplicate) {
        String publisher = duplicate.url() == null ? null : Article.host(duplicate.url());
        return new Source(
                duplicate.id(),
                source().title(),
                name(publisher == null ? duplicate.place().source() : publisher),
                webAddress(duplicate.url()));
    }

    /** The sentence that contains these words, highlighted; the sentence's translation if there is one. */
    Optional<HighlightedSentence> quote(Span words) {
        List<Summary.Chosen> summary = digest.summary().sentences();
        for (int i = 0; i < summary.size(); i++) {
            if (summary.get(i).span().contains(words)) {
                DisplayText shown = sentence(i);
                if (!shown.language().equals(language)) {
                    return Optional.of(HighlightedSentence.of(shown, source()));
                }
            }
        }
        return digest.sentences().stream()
                .filter(sentence -> sentence.contains(words))
                .findFirst()
                .map(sentence -> HighlightedSentence.of(article.text(), sentence, words, language, source()));
    }

    private DisplayText ownTitle() {
        String title = digest.header().title();
        if (title != null && !title.isBlank()) {
            return DisplayText.title(title, language);
        }
        // Without a title, the first sentence of the summary says what the article is about.
        List<Summary.Chosen> summary = digest.summary().sentences();
        return DisplayText.title(
                summary.isEmpty() ? article.id() : summary.get(0).span().of(article.text()), language);
    }

    private List<DisplayText> sentences() {
        return IntStream.range(0, digest.summary().sentences().size())
                .mapToObj(this::sentence)
                .toList();
    }

    /** A sentence of the summary, translated; in the article's words if its translation failed the check. */
    private DisplayText sentence(int number) {
        Span span = digest.summary().sentences().get(number).span();
        DisplayText own = new DisplayText(span.of(article.text()), language);
        if (translation == null || number >= translation.summary().size()) {
            return own;
        }
        DisplayText translated = new DisplayText(translation.summary().get(number), translation.language());
        return letters(translated.text()).equals(letters(own.text())) ? own : translated;
    }

    /** The letters and digits of a text: equal when two texts differ only in spaces and invisible characters. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The name of a source: a host without www, a file without its folders. */
    static String name(String publisher) {
        String name = publisher.startsWith("www.") ? publisher.substring("www.".length()) : publisher;
        boolean isFile = !name.contains("://");
        return DisplayText.cut(SingleLine.harmless(isFile ? name.substring(name.lastIndexOf('/') + 1) : name), 80);
    }

    /** The URL if it is safe to link to: an http or https URL without characters that could hide a script; else null. */
    private static @Nullable String webAddress(@Nullable String url) {
        if (url == null
                || url.length() > LONGEST_URL
                || !WEB_ADDRESS.matcher(url).matches()
                || !SingleLine.harmless(url).equals(url)) {
            return null;
        }
        // Browsers accept these characters in URLs, but standards do not.
        String encoded = url.replace("|", "%7C")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("{", "%7B")
                .replace("}", "%7D");
        return Article.host(encoded) == null ? null : encoded;
    }
}
