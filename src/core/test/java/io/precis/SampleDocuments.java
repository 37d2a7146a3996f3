package io.precis;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.split.SentenceSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of plain text, for tests of what comes after splitting. */
public final class SampleDocuments {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private SampleDocuments() {}

    /** A text under a headline. */
    public static Document of(String tag, @Nullable String title, String text) {
        LanguagePack pack = PACKS.of(new Language(tag));
        List<String> terms = title == null ? List.of() : SPLITTER.terms(title, pack);
        return new Document(new Language(tag), title, terms, text, SPLITTER.split(text, pack));
    }
}
