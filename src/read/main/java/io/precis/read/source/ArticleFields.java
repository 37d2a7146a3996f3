package io.precis.read.source;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one record, made into an article or, when they do not fit, into a rejection. */
public final class ArticleFields {
    private final SourcePlace place;
    private final String defaultId;
    private final FieldNames names;
    private final Map<String, String> values;
    private List<SourceMark> marks = List.of();

    /**
     * The fields of a record.
     *
     * @param defaultId id of a record without an id
     * @param names what the user calls the fields; messages use these names
     * @param values by the names of {@link FieldNames#KNOWN}; a blank value counts as absent
     */
    public ArticleFields(SourcePlace place, String defaultId, FieldNames names, Map<String, String> values) {
        this.place = place;
        this.defaultId = defaultId;
        this.names = names;
        this.values = values;
    }

    /** A copy with what the source marked in its text; the spans refer to the text given to {@link #entry}. */
    public ArticleFields marking(List<SourceMark> found) {
        ArticleFields marked = new ArticleFields(place, defaultId, names, values);
        marked.marks = List.copyOf(found);
        return marked;
    }

    /** The article with this text, or a rejection. */
    public SourceEntry entry(Article.Form form, String text) {
        Optional<Rejection> unfit = unfit(text);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        LocalDate published = null;
        String date = value("published");
        if (date != null) {
            published = PublishedDateParser.parse(date).orElse(null);
            if (published == null) {
                return malformed("published", date, "a date such as 2023-02-28");
            }
        }
        Language language = null;
        String tag = value("language");
        if (tag != null) {
            language = language(tag);
            if (language == null) {
                return malformed("language", tag, "a language tag such as en or pt-BR");
            }
        }
        return Article.of(text)
                .id(id())
                .place(place)
                .form(form)
                .title(value("title"))
                .published(published)
                .language(language)
                .url(value("url"))
                .author(value("author"))
                .section(value("section"))
                .marks(marks)
                .build();
    }

    private Optional<Rejection> unfit(String text) {
        if (ArticleSizeLimit.isExceededBy(text)) {
            return Optional.of(ArticleSizeLimit.rejection(id(), place, "a text"));
        }
        if (hasHalfPair(text) || values.values().stream().anyMatch(ArticleFields::hasHalfPair)) {
            return Optional.of(reject(
                    Rejection.Reason.MALFORMED,
                    "half of a surrogate pair, which is not a character",
                    "whole characters"));
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            String found = text.isBlank() ? "no text" : "a text without any letter or digit";
            return Optional.of(reject(Rejection.Reason.EMPTY, found, "at least one word"));
        }
        return Optional.empty();
    }

    private Rejection malformed(String field, String found, String expected) {
        return reject(Rejection.Reason.MALFORMED, "'" + names.of(field) + "': " + MessageExcerpt.of(found), expected);
    }

    private Rejection reject(Rejection.Reason reason, String found, String expected) {
        return new Rejection(id(), place, reason, found, expected);
    }

    private String id() {
        String id = value("id");
        return id == null ? defaultId : id;
    }

    private @Nullable String value(String field) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Language language(String tag) {
        try {
            return LanguageTagParser.of(tag.replace('_', '-'));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Half a surrogate pair can come from a JSON escape, but cannot be written to a file in UTF-8. */
    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
