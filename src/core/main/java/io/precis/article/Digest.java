package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Precis says of one article. Every offset is into {@link Article#text()}.
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
 * @param duplicates articles that were left out since they say the same
 * @param story the id of the first article of the run that tells the same story, itself perhaps; null where stories are
 *     not asked for
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

    /** A digest of an article that is looked at alone. */
    public Digest(
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
            @Nullable Translation translation) {
        this(
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
                List.of(),
                null);
    }

    /** The same beside the articles of its run. */
    public Digest among(List<Duplicate> left, @Nullable String told) {
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
                left,
                told);
    }
}
