package io.precis.language;

import io.precis.article.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages Precis has data for, as listed in {@code lang/index.txt}.
 *
 * <p>Threads may share one.
 */
public final class LanguagePacks {
    private final List<Language> languages;
    private final Map<String, LanguagePack> packs = new ConcurrentHashMap<>();

    private LanguagePacks(List<Language> languages) {
        this.languages = languages;
    }

    /** All languages of the index; no pack is read yet. */
    public static LanguagePacks load() {
        return new LanguagePacks(DataFiles.lines("lang/index.txt").stream()
                .map(line -> new Language(line.cell(0)))
                .toList());
    }

    /** The languages with a pack of their own, in the order of the index. */
    public List<Language> languages() {
        return languages;
    }

    /**
     * The pack for a language: its own, else that of its primary subtag ({@code pt} for {@code pt-BR}), else the one of
     * {@link Language#UNKNOWN}, whose rules hold for any script.
     */
    public LanguagePack of(Language language) {
        if (languages.contains(language)) {
            return pack(language);
        }
        Language primary = new Language(language.primary());
        return pack(languages.contains(primary) ? primary : Language.UNKNOWN);
    }

    private LanguagePack pack(Language language) {
        return packs.computeIfAbsent(language.tag(), tag -> new LanguagePack(language));
    }
}
