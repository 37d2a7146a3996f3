package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Precis says of one article. Every offset is into {@link Article#text()}. Build one with {@link #of}.
 *
 * <p>Immutable: threads may share one.
 *
 * @param article as read
 * @param header what stands around the body
 * @param language given or detected
 * @param reference the date that relative dates were resolved against, null when there was none
 * @param sentences every sentence of the body, in order
 * @param summary the chosen sentences
 * @param dates the most salient first, or all in text order
 * @param figures likewise
 * @param names likewise
 * @param keywords the most telling first
 * @param translation null when none was asked for or none could be made
 * @param duplicates articles that were left out of the run because they say the same
 * @param story the id of the first article of the run that tells the same story, which may be this one; null where
 *     stories are not asked for
 */
public record Digest(
        Article article,
        ArticleHeader header,
        DetectedLanguage language,
        @Nullable ReferenceDate reference,
        List<Span> sentences,
        Summary summary,
        List<KeyDate> dates,
        List<KeyFigure> figures,
        List<NamedEntity> names,
        List<String> keywords,
        @Nullable Translation translation,
        List<Duplicate> duplicates,
        @Nullable String story)
        implements Outcome {
    public Digest {
        sentences = List.copyOf(sentences);
        duplicates = List.copyOf(duplicates);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }

    /** A builder of a digest in which nothing was found yet. */
    public static Builder of(Article article) {
        return new Builder(article);
    }

    /** A builder that starts with everything this digest has. */
    public Builder toBuilder() {
        return new Builder(article)
                .header(header)
                .language(language)
                .reference(reference)
                .sentences(sentences)
                .summary(summary)
                .dates(dates)
                .figures(figures)
                .names(names)
                .keywords(keywords)
                .translation(translation)
                .duplicates(duplicates)
                .story(story);
    }

    /**
     * The same digest with what comparing the articles of a run has shown.
     *
     * @param leftOut articles that say the same
     * @param storyId the id of the first article that tells the same story, or null
     */
    public Digest among(List<Duplicate> leftOut, @Nullable String storyId) {
        return toBuilder().duplicates(leftOut).story(storyId).build();
    }

    /** Builds a digest field by field; what is never given is empty or null. For one thread. */
    public static final class Builder {
        private final Article article;
        private ArticleHeader header = ArticleHeader.EMPTY;
        private DetectedLanguage language = new DetectedLanguage(Language.UNKNOWN, 0);
        private @Nullable ReferenceDate reference;
        private List<Span> sentences = List.of();
        private Summary summary = new Summary(List.of());
        private List<KeyDate> dates = List.of();
        private List<KeyFigure> figures = List.of();
        private List<NamedEntity> names = List.of();
        private List<String> keywords = List.of();
        private @Nullable Translation translation;
        private List<Duplicate> duplicates = List.of();
        private @Nullable String story;

        Builder(Article article) {
            this.article = article;
        }

        /** What stands around the body. */
        public Builder header(ArticleHeader value) {
            header = value;
            return this;
        }

        /** The language, given or detected. */
        public Builder language(DetectedLanguage value) {
            language = value;
            return this;
        }

        /** The date that relative dates were resolved against. */
        public Builder reference(@Nullable ReferenceDate value) {
            reference = value;
            return this;
        }

        /** Every sentence of the body, in order. */
        public Builder sentences(List<Span> value) {
            sentences = value;
            return this;
        }

        /** The chosen sentences. */
        public Builder summary(Summary value) {
            summary = value;
            return this;
        }

        /** The key dates. */
        public Builder dates(List<KeyDate> value) {
            dates = value;
            return this;
        }

        /** The key figures. */
        public Builder figures(List<KeyFigure> value) {
            figures = value;
            return this;
        }

        /** The names. */
        public Builder names(List<NamedEntity> value) {
            names = value;
            return this;
        }

        /** The keywords, the most telling first. */
        public Builder keywords(List<String> value) {
            keywords = value;
            return this;
        }

        /** Title and summary in the reader's language. */
        public Builder translation(@Nullable Translation value) {
            translation = value;
            return this;
        }

        /** The articles that were left out because they say the same. */
        public Builder duplicates(List<Duplicate> value) {
            duplicates = value;
            return this;
        }

        /** The id of the first article that tells the same story. */
        public Builder story(@Nullable String value) {
            story = value;
            return this;
        }

        /** The digest. */
        public Digest build() {
            return new Digest(
                    article,
                    header,
                    language,
                    reference,
                    sentences,
                    summary,
                    dates,
                    figures,
                    names,
                    keywords,
                    translation,
                    duplicates,
                    story);
        }
    }
}
