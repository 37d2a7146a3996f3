package io.precis.edition;

import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Translation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article while an edition is chosen, and no more, since there may be a hundred thousand.
 *
 * @param number of the article in the night, from 0
 * @param story it tells; its own id where stories are not asked for
 * @param publisher of it
 * @param language it is written in
 * @param isReadable whether it can be read in the reader's language
 * @param published null where nobody knows
 * @param figures how many key figures it has
 * @param labels it could stand under, the best first
 */
record StoryCandidate(
        int number,
        String story,
        String publisher,
        Language language,
        boolean isReadable,
        @Nullable LocalDate published,
        int figures,
        List<String> labels) {
    /** Keywords that may become a section. */
    private static final int MOST_LABEL_KEYWORDS = 5;

    StoryCandidate {
        labels = List.copyOf(labels);
    }

    static StoryCandidate of(Digest digest, int number, EditionOptions options) {
        Language language = digest.language().language();
        Translation translation = digest.translation();
        String story = digest.story();
        return new StoryCandidate(
                number,
                story == null ? digest.article().id() : story,
                digest.article().publisher(),
                language,
                language.primary().equals(options.language().primary())
                        || (translation != null && translation.language().equals(options.language())),
                digest.article().published(),
                digest.figures().size(),
                labels(digest, options.sections()));
    }

    private static List<String> labels(Digest digest, EditionOptions.Grouping grouping) {
        String section = digest.header().section();
        return switch (grouping) {
            case SECTION -> section == null ? List.of() : List.of(section);
            case KEYWORDS ->
                digest.keywords().stream().limit(MOST_LABEL_KEYWORDS).toList();
            case LANGUAGE -> List.of(digest.language().language().tag());
            case NONE -> List.of();
        };
    }
}
