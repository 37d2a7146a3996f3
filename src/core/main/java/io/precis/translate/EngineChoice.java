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
    /** For each pair of languages the best that is really there. */
    AUTO {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            return List.of(FIREFOX, APERTIUM, LIBRETRANSLATE).stream()
                    .flatMap(one -> one.engines(options).stream())
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
    /** Apertium's rules, as a program on this machine, or as a server where it is asked for by name and one is named. */
    APERTIUM {
        @Override
        List<TranslationEngine> engines(TranslationOptions options) {
            String server = options.engine() == this ? options.server() : null;
            return List.of(server == null ? new ApertiumEngine() : ApertiumServer.at(server));
        }
    },
    /** A server that speaks LibreTranslate's protocol, where one is named. */
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

    /** The engines it stands for, the best first. */
    abstract List<TranslationEngine> engines(TranslationOptions options);

    /** As a job file names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
