package io.precis.read.source;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import io.precis.read.date.DateOrder;
import io.precis.read.date.PublicationDate;
import io.precis.read.date.PublicationDateParser;
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
    private @Nullable Language dateLanguage;
    private DateOrder dateOrder = DateOrder.UNKNOWN;
    private boolean isWrittenForPrecis;

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

    /** With what the source marked in its text; the spans refer to the text given to {@link #entry}. */
    public ArticleFields marking(List<SourceMark> found) {
        marks = List.copyOf(found);
        return this;
    }

    /** With the language in which the source writes its dates, and their order of day and month. */
    public ArticleFields dated(@Nullable Language language, DateOrder order) {
        dateLanguage = language;
        dateOrder = order;
        return this;
    }

    /**
     * Of fields that somebody wrote for Precis: a date or language that cannot be read is then a mistake to be told. In all
     * other sources it is left out, since the article is good without it.
     */
    public ArticleFields writtenForPrecis() {
        isWrittenForPrecis = true;
        return this;
    }

    /** The article with this text, or a rejection. */
    public SourceEntry entry(Article.Form form, String written) {
        // A NUL is a fault of the program that wrote the file, and no character of a text.
        String text = written.indexOf('\0') < 0 ? written : written.replace("\0", "");
        Optional<Rejection> unfit = unfit(text);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        String tag = value("language");
        Language language = tag == null ? null : language(tag);
        if (tag != null && language == null && isWrittenForPrecis) {
            return malformed("language", tag, "a language tag such as en or pt-BR");
        }
        String date = value("published");
        PublicationDate published = date == null
                ? null
                : PublicationDateParser.parse(date, language == null ? dateLanguage : language, dateOrder)
                        .orElse(null);
        if (date != null && published == null && isWrittenForPrecis) {
            return malformed("published", date, "a date such as 2023-02-28");
        }
        return Article.of(text)
                .id(id())
                .place(place)
                .form(form)
                .title(value("title"))
                .published(published == null ? null : published.day())
                .publishedAt(published == null ? null : published.time())
                .language(language)
                .url(value("url"))
                .author(value("author"))
                .section(value("section"))
                .sourceName(value("sourceName"))
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
