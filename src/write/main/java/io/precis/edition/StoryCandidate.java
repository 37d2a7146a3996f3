package io.precis.edition;

import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Translation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The little that is kept of each article while the stories are chosen, since a run may have a hundred thousand articles.
 *
 * @param number of the article in the run, from 0
 * @param story id of the story it belongs to; its own id if the job does not group stories
 * @param publisher of the article
 * @param language of the article
 * @param isReadable whether it is written in, or translated into, the reader's language
 * @param published null when not known
 * @param figures number of its key figures
 * @param labels of sections it fits into, best first
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
    /** Keywords of an article that may become a section. */
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
