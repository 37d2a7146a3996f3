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
    public static DigestBuilder of(Article article) {
        return new DigestBuilder(article);
    }

    /** A builder that starts with everything this digest has. */
    public DigestBuilder toBuilder() {
        return new DigestBuilder(article)
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
}
