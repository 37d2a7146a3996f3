package io.precis.cli.option;

import io.precis.digest.DigestOptions;
import io.precis.failure.DigestFailure;
import io.precis.failure.Spelling;
import io.precis.read.table.GlossaryFile;
import io.precis.translate.EngineChoice;
import io.precis.translate.TranslationOptions;
import io.precis.translate.engine.GlossaryTerm;
import io.precis.translate.models.ModelFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that translate. */
public final class TranslationArguments {
    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description =
                    "Translation engine: auto (the default: the best available), firefox, apertium, libretranslate, none.",
            completionCandidates = Names.class)
    private String engine = "auto";

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "A LibreTranslate server, or with --engine apertium an APy server; texts are sent to it.")
    private @Nullable String server;

    @Option(
            names = "--glossary",
            paramLabel = "FILE.csv",
            description = "Terms and their translations, one pair in each row.")
    private @Nullable Path glossary;

    @Option(
            names = "--keep-damaged",
            description = "Show translations that fail their check; without it, such a sentence stays in the original.")
    private boolean keepDamaged;

    /** The names of engines, for the completion of a shell. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DigestOptions.engines().iterator();
        }
    }

    /** The options of a translation into a language. */
    public TranslationOptions into(String to) {
        return new TranslationOptions(
                ArgumentReader.language("--to", to),
                engine(),
                ModelFolder.standard().toString(),
                address(),
                keepDamaged,
                glossary == null
                        ? List.of()
                        : GlossaryFile.read(glossary).entrySet().stream()
                                .map(term -> new GlossaryTerm(term.getKey(), term.getValue()))
                                .toList());
    }

    private EngineChoice engine() {
        List<String> known = DigestOptions.engines();
        if (!known.contains(engine)) {
            throw new DigestFailure.Usage("--engine: found '" + engine + "', expected one of "
                    + String.join(", ", known) + Spelling.hint(engine, known));
        }
        return EngineChoice.valueOf(engine.toUpperCase(Locale.ROOT));
    }

    private @Nullable String address() {
        if (server == null) {
            return null;
        }
        try {
            URI address = URI.create(server);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return server;
            }
        } catch (IllegalArgumentException e) {
            throw notAnAddress(server);
        }
        throw notAnAddress(server);
    }

    private static DigestFailure.Usage notAnAddress(String server) {
        return new DigestFailure.Usage(
                "--server: found '" + server + "', expected an address such as http://localhost:5000");
    }
}
