package io.precis.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read, before anything is made of it. Build one with {@link #of}; every field then has its name:
 *
 * <pre>{@code
 * Article article = Article.of(text).id("harbour-12").title("Harbour closes").build();
 * }</pre>
 *
 * <p>Immutable: threads may share one.
 *
 * @param id unique within a run; never blank
 * @param place where it was read
 * @param form what the text may hold beside the body
 * @param text the decoded text after byte-order mark and front matter, or the record's text: what all offsets index
 * @param metadata what the source says of the article apart from its text
 * @param marks numbers, money and dates the source itself marked in the text, in its order
 */
public record Article(String id, SourcePlace place, Form form, String text, Metadata metadata, List<SourceMark> marks)
        implements SourceEntry {

    /** What the text of an article may hold beside its body. */
    public enum Form {
        /** A text file: section label, headline, byline and credits may stand above the body. */
        PAGE,
        /** A record of a data file: the text is the body; its title, if any, is a field of its own. */
        RECORD
    }

    /**
     * What a source says of an article apart from its text; null where it says nothing.
     *
     * @param title the headline
     * @param published the date of publication, in the source's own zone
     * @param publishedAt the time of that date, where the source gives it
     * @param language which wins over detection
     * @param url where it was published
     * @param author as the source names them
     * @param section the section label
     * @param sourceName the name of the feed, site or paper
     */
    public record Metadata(
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable PublicationTime publishedAt,
            @Nullable Language language,
            @Nullable String url,
            @Nullable String author,
            @Nullable String section,
            @Nullable String sourceName) {}

    public Article {
        marks = List.copyOf(marks);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id, found a blank one in " + place);
        }
    }

    /**
     * A builder of an article with this text and no metadata. Unless it is told otherwise, the text is the body alone
     * ({@link Form#RECORD}), and id and place are {@code article}.
     */
    public static ArticleBuilder of(String text) {
        return new ArticleBuilder(text);
    }

    /** A builder that starts with everything this article has. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(text)
                .id(id)
                .place(place)
                .form(form)
                .title(title())
                .published(published())
                .publishedAt(publishedAt())
                .language(language())
                .url(url())
                .author(author())
                .section(section())
                .sourceName(sourceName())
                .marks(marks);
    }

    /** The same article, its language given by the user instead of by the source. */
    public Article withLanguage(Language given) {
        return toBuilder().language(given).build();
    }

    /** The headline, null where the source gives none apart from the text. */
    public @Nullable String title() {
        return metadata.title();
    }

    /** The source's own date, null where it gives none. */
    public @Nullable LocalDate published() {
        return metadata.published();
    }

    /** The time of the source's own date, null where it gives none. */
    public @Nullable PublicationTime publishedAt() {
        return metadata.publishedAt();
    }

    /** The language given by source or user, which wins over detection; null where neither gives one. */
    public @Nullable Language language() {
        return metadata.language();
    }

    /** Where the article was published, null where the source does not say. */
    public @Nullable String url() {
        return metadata.url();
    }

    /** The author as the source names them, or null. */
    public @Nullable String author() {
        return metadata.author();
    }

    /** The section label as the source gives it, or null. */
    public @Nullable String section() {
        return metadata.section();
    }

    /** The name of the feed, site or paper it was published in, or null. */
    public @Nullable String sourceName() {
        return metadata.sourceName();
    }

    /** Who published it: the host of its URL, else the input it was read from. */
    public String publisher() {
        String url = url();
        String host = url == null ? null : host(url);
        return host == null ? place.source() : host;
    }

    /** The host of an address; null where it has none. */
    public static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
