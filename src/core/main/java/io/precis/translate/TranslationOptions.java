package io.precis.translate;

import io.precis.article.Language;
import io.precis.translate.engine.GlossaryTerm;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How titles and summaries are translated.
 *
 * @param to the reader's language
 * @param engine which engines may translate
 * @param models the folder of installed models
 * @param server the address of a LibreTranslate server, null when no server may be asked
 * @param keepDamaged whether the translation of a sentence is shown even when it fails its check
 * @param glossary terms with the translation they must get
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

    /** Whether a text in this language is to be translated: another language than the reader's, and a known one. */
    public boolean isForeign(Language language) {
        return language.isKnown() && !language.primary().equals(to.primary());
    }
}
