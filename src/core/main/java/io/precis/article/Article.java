package io.precis.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read, before anything is made of it.
 *
 * @param id unique within a run; never blank
 * @param place where it was read
 * @param form what the text may hold beside the body
 * @param text the decoded text after byte-order mark and front matter, or the record's text: what all offsets index
 * @param title as the source gives it apart from the text
 * @param published the source's own date
 * @param language as the source gives it, which wins over detection
 * @param url where it was published
 * @param author as the source gives it
 * @param section as the source gives it
 * @param marks numbers, money and dates the source itself marked in the text, in its order
 */
public record Article(
        String id,
        SourcePlace place,
        Form form,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable Language language,
        @Nullable String url,
        @Nullable String author,
        @Nullable String section,
        List<SourceMark> marks)
        implements SourceEntry {

    /** What the text of an article may hold beside its body. */
    public enum Form {
        /** A text file: section label, headline, byline and credits may stand above the body. */
        PAGE,
        /** A record of a data file: the text is the body; its title, if any, is a field of its own. */
        RECORD
    }

    public Article {
        marks = List.copyOf(marks);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id, found a blank one in " + place);
        }
    }

    /** An article in which the source marked nothing. */
    public Article(
            String id,
            SourcePlace place,
            Form form,
            String text,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable Language language,
            @Nullable String url,
            @Nullable String author,
            @Nullable String section) {
        this(id, place, form, text, title, published, language, url, author, section, List.of());
    }

    /** An article of which only place and text are known. */
    public static Article of(String id, String source, Form form, String text) {
        return new Article(id, new SourcePlace(source, null), form, text, null, null, null, null, null, null);
    }

    /** The same article in a language given by the user. */
    public Article in(Language given) {
        return new Article(id, place, form, text, title, published, given, url, author, section, marks);
    }

    /** Who published it: the host of its URL, else the input it was read from. */
    public String publisher() {
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
