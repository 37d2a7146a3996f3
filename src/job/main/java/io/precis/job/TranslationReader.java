package io.precis.job;

import io.precis.article.Language;
import io.precis.digest.DigestOptions;
import io.precis.read.source.LanguageTagParser;
import io.precis.read.table.GlossaryFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code translate}, {@code glossary} and {@code models} of a job. */
final class TranslationReader {
    private static final List<String> TRANSLATION_KEYS = List.of("to", "engine", "server", "keepDamaged");

    private TranslationReader() {}

    /**
     * The options with the translation; unchanged when the job asks for none.
     *
     * @param folder of the job file; the path of the glossary is relative to it
     */
    static DigestOptions read(JobSection top, Path folder, DigestOptions options) {
        String glossary = top.value("glossary", "a CSV file", YamlNode.Scalar::word);
        return top.section("translate", TRANSLATION_KEYS)
                .map(translate -> translated(translate, terms(glossary, folder), options))
                .orElse(options);
    }

    /** Whether a run first installs missing models. For this the job must list its languages. */
    static boolean fetchesModels(JobSection top, DigestOptions options) {
        String models = top.choice("models", new String[] {"installed", "fetch"}, Function.identity());
        boolean fetches = "fetch".equals(models);
        if (fetches && options.languages().isEmpty()) {
            throw top.wrong("models", "'fetch'", "'languages' as well, which says for which languages");
        }
        return fetches;
    }

    private static DigestOptions translated(JobSection translate, Map<String, String> terms, DigestOptions options) {
        String expected = "a BCP 47 language tag such as en";
        Language to = translate.value("to", expected, tag -> LanguageTagParser.of(tag.word()));
        if (to == null) {
            throw translate.missing("to", expected);
        }
        String engine = translate.choice("engine", DigestOptions.engines().toArray(String[]::new), Function.identity());
        Boolean keep = translate.value("keepDamaged", "true or false", YamlNode.Scalar::truth);
        return options.withTranslation(
                to,
                Objects.requireNonNullElse(engine, "auto"),
                translate.value("server", "an address such as http://localhost:5000", TranslationReader::address),
                Boolean.TRUE.equals(keep),
                terms);
    }

    private static String address(YamlNode.Scalar text) {
        URI address = URI.create(text.word());
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text.text());
        }
        return text.word();
    }

    private static Map<String, String> terms(@Nullable String glossary, Path folder) {
        return glossary == null ? Map.of() : GlossaryFile.read(folder.resolve(glossary));
    }
}
