package io.precis.translate;

import io.precis.translate.apertium.ApertiumEngine;
import io.precis.translate.apertium.ApertiumServer;
import io.precis.translate.engine.TranslationEngine;
import io.precis.translate.firefox.FirefoxEngine;
import io.precis.translate.libretranslate.LibreTranslateServer;
import java.util.List;
import java.util.Locale;

/** The list of engines, as a job or a command names them. */
public enum EngineChoice {
    /** For each pair of languages the best of the others that can translate it here. */
    AUTO {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            return List.of(FIREFOX, APERTIUM, LIBRETRANSLATE).stream()
                    .flatMap(choice -> choice.engines(options).stream())
                    .toList();
        }
    },
    /** Models of Firefox Translations, in this process. */
    FIREFOX {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            return List.of(new FirefoxEngine(options.models()));
        }
    },
    /** Apertium's rules: a program on this machine, or a server where Apertium is chosen by name and an address is given. */
    APERTIUM {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            String server = options.engine() == this ? options.server() : null;
            return List.of(server == null ? new ApertiumEngine() : ApertiumServer.at(server));
        }
    },
    /** A server with LibreTranslate's protocol, where an address is given. */
    LIBRETRANSLATE {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            return options.server() == null ? List.of() : List.of(LibreTranslateServer.at(options.server()));
        }
    },
    /** No translation. */
    NONE {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            return List.of();
        }
    };

    /** The engines that this choice stands for, the best first. */
    abstract List<TranslationEngine> engines(TranslationOptions options);

    /** The name in a job file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
