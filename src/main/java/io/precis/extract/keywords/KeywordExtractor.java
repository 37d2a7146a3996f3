package io.precis.extract.keywords;

import io.precis.article.Document;
import io.precis.language.LanguagePack;
import java.util.List;

/** Stub. */
public final class KeywordExtractor {
    /** Stub. */
    public List<String> extract(Document document, LanguagePack pack, int most) {
        return List.of();
    }
}
