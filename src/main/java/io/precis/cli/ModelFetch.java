package io.precis.cli;

import io.precis.digest.DigestOptions;
import io.precis.failure.DigestFailure;
import io.precis.translate.LanguagePair;
import io.precis.translate.ModelFolder;
import io.precis.translate.TranslationEngine;
import io.precis.translate.TranslationOptions;
import io.precis.translate.models.InstalledModels;
import io.precis.translate.models.Mirror;
import io.precis.translate.models.ModelInstaller;
import io.precis.translate.models.Registry;
import io.precis.translate.models.RemoteModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Installs the models that a job wants and this machine lacks; what cannot be had is said, and the run goes on. */
final class ModelFetch {
    private static final Set<TranslationEngine> USES_MODELS =
            EnumSet.of(TranslationEngine.AUTO, TranslationEngine.FIREFOX);

    private final RunLog log;

    ModelFetch(RunLog log) {
        this.log = log;
    }

    /** For every language of the job the pairs into the reader's. */
    void fetch(DigestOptions options) {
        TranslationOptions translation = options.translation();
        if (translation == null || !USES_MODELS.contains(translation.engine())) {
            return;
        }
        InstalledModels installed = new InstalledModels(ModelFolder.standard());
        List<String> missing = options.languages().stream()
                .filter(translation::isForeign)
                .flatMap(language -> LanguagePair.chain(language, translation.to()).stream())
                .distinct()
                .filter(pair -> !installed.has(pair))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            Mirror mirror = Mirror.standard();
            Registry registry = mirror.registry();
            missing.forEach(pair -> install(pair, mirror, registry));
        } catch (DigestFailure.Resource e) {
            log.say(e.getMessage() + "; the run goes on without " + String.join(", ", missing));
        }
    }

    private void install(String pair, Mirror mirror, Registry registry) {
        Optional<RemoteModel> model = registry.best(pair, null);
        if (model.isEmpty()) {
            log.say("the registry has no model " + pair);
            return;
        }
        try {
            new ModelInstaller(ModelFolder.standard(), mirror, (file, bytes) -> {}).install(registry, model.get());
            log.say("installed the model " + pair);
        } catch (DigestFailure.Resource e) {
            log.say(e.getMessage() + "; the run goes on without " + pair);
        }
    }
}
