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

/** What an edition shows of a digest: the translation where there is one, else the article's own words. */
final class ArticlePresenter {
    private static final int LONGEST_URL = 2000;
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\\\p{Cntrl}]+");

    private final Digest digest;
    private final Article article;
    private final Language language;
    private final @Nullable Translation translation;

    /** @param reader's language: a translation into another one is not shown */
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

    /** An article that was left out: it says the same in nearly the same words, so its title is taken to be ours. */
    Source source(Duplicate left) {
        String publisher = left.url() == null ? null : Article.host(left.url());
        return new Source(
                left.id(),
                source().title(),
                name(publisher == null ? left.place().source() : publisher),
                webAddress(left.url()));
    }

    /** The sentence in which something is said, marked in it; the translation of it where there is one. */
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
        // A record without a title has none: the first sentence of its summary says what it is about.
        List<Summary.Chosen> summary = digest.summary().sentences();
        return DisplayText.title(
                summary.isEmpty() ? article.id() : summary.get(0).span().of(article.text()), language);
    }

    private List<DisplayText> sentences() {
        return IntStream.range(0, digest.summary().sentences().size())
                .mapToObj(this::sentence)
                .toList();
    }

    /** A sentence of the summary; where its translation was given up, it is the article's own. */
    private DisplayText sentence(int number) {
        Span span = digest.summary().sentences().get(number).span();
        DisplayText own = new DisplayText(span.of(article.text()), language);
        if (translation == null || number >= translation.summary().size()) {
            return own;
        }
        DisplayText translated = new DisplayText(translation.summary().get(number), translation.language());
        return letters(translated.text()).equals(letters(own.text())) ? own : translated;
    }

    /** What stays the same where only blanks and invisible marks were made plain. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A host without its www, a file without its folders. */
    static String name(String publisher) {
        String name = publisher.startsWith("www.") ? publisher.substring("www.".length()) : publisher;
        boolean isFile = !name.contains("://");
        return DisplayText.cut(SingleLine.harmless(isFile ? name.substring(name.lastIndexOf('/') + 1) : name), 80);
    }

    /** An address that may be linked to: of the web, and nothing a script could hide in. */
    private static @Nullable String webAddress(@Nullable String url) {
        if (url == null
                || url.length() > LONGEST_URL
                || !WEB_ADDRESS.matcher(url).matches()
                || !SingleLine.harmless(url).equals(url)) {
            return null;
        }
        // Browsers take these as they are, standards do not.
        String encoded = url.replace("|", "%7C")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("{", "%7B")
                .replace("}", "%7D");
        return Article.host(encoded) == null ? null : encoded;
    }
}
