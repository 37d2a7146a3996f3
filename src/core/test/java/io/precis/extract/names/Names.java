package io.precis.extract.names;

import io.precis.SampleDocuments;
import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.language.LanguagePacks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs the extractor over plain texts and writes what it finds on one line. */
final class Names {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final NameExtractor EXTRACTOR = new NameExtractor();

    private Names() {}

    static List<NamedEntity> of(String tag, String text) {
        Document document = SampleDocuments.of(tag, null, text);
        return EXTRACTOR.extract(document, PACKS.of(new Language(tag)), new Summary(List.of()));
    }

    /** Each name as "kind: text (role) xmentions", the role and one mention left out; "-" when there is none. */
    static String shown(String tag, String text) {
        List<NamedEntity> names = of(tag, text);
        return names.isEmpty() ? "-" : names.stream().map(Names::shown).collect(Collectors.joining("; "));
    }

    private static String shown(NamedEntity name) {
        String role = name.role() == null ? "" : " (" + name.role() + ")";
        String often = name.spans().size() == 1 ? "" : " x" + name.spans().size();
        return name.kind().name().toLowerCase(Locale.ROOT) + ": " + name.text() + role + often;
    }
}
