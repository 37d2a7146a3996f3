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
 * @param summary the chosen sentences
 * @param dates the most salient first, or all in text order
 * @param figures likewise
 * @param names likewise
 * @param keywords the most telling first
 * @param translation null when none was asked for or none could be made
 */
public record Digest(
        Article article,
        Header header,
        DetectedLanguage language,
        @Nullable ReferenceDate reference,
        Summary summary,
        List<KeyDate> dates,
        List<KeyFigure> figures,
        List<Name> names,
        List<String> keywords,
        @Nullable Translation translation)
        implements Outcome {
    public Digest {
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }
}
