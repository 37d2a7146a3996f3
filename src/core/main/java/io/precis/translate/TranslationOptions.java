package io.precis.translate;

import io.precis.article.Language;
import io.precis.translate.engine.GlossaryTerm;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a translation.
 *
 * @param to the reader's language
 * @param engine what may make it
 * @param models the folder of installed models
 * @param server the address of a LibreTranslate server, null when none may be asked
 * @param keepDamaged whether a sentence that fails its check is shown all the same
 * @param glossary terms whose translation is given
 */
public record TranslationOptions(
        Language to,
        EngineChoice engine,
        String models,
        @Nullable String server,
        boolean keepDamaged,
        List<GlossaryTerm> glossary)
        implements Serializable {
    public TranslationOptions {
        glossary = List.copyOf(glossary);
    }

    /** Whether a text in a language needs a translation to be read. */
    public boolean isForeign(Language language) {
        return language.isKnown() && !language.primary().equals(to.primary());
    }
}
