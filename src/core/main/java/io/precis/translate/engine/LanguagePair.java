package io.precis.translate.engine;

import io.precis.article.Language;
import java.util.List;
import java.util.Locale;

/** How the pairs of models are named: the ISO 639-1 codes of both languages, as in {@code de-en}. */
public final class LanguagePair {
    private static final String ENGLISH = "en";

    private LanguagePair() {}

    /** The codes of a language in names of models, the most exact first: {@code zh_hant} and {@code zh} for {@code zh-TW}. */
    public static List<String> codes(Language language) {
        String tag = language.tag();
        if (tag.startsWith("zh-Hant") || tag.equals("zh-TW") || tag.equals("zh-HK")) {
            return List.of("zh_hant", "zh");
        }
        return switch (language.primary()) {
            case "nb", "nn" -> List.of(language.primary(), "no");
            default -> List.of(language.primary().toLowerCase(Locale.ROOT));
        };
    }

    /** The pairs of models that lead from one language to another: one pair to or from English, else two by way of English. */
    public static List<String> chain(Language from, Language to) {
        String source = codes(from).get(0);
        String target = codes(to).get(0);
        return source.equals(ENGLISH) || target.equals(ENGLISH)
                ? List.of(source + "-" + target)
                : List.of(source + "-" + ENGLISH, ENGLISH + "-" + target);
    }
}
