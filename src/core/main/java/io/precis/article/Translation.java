package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Title and summary in the reader's language.
 *
 * @param language the reader's
 * @param engine name of the translation engine
 * @param title null where the article has none
 * @param summary one text for each sentence of the summary
 * @param warnings what the checks of the translation found wrong
 */
public record Translation(
        Language language, String engine, @Nullable String title, List<String> summary, List<String> warnings) {
    public Translation {
        summary = List.copyOf(summary);
        warnings = List.copyOf(warnings);
    }
}
