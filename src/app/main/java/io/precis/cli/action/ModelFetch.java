package io.precis.cli.action;

import io.precis.cli.console.RunLog;
import io.precis.digest.DigestOptions;
import io.precis.failure.DigestFailure;
import io.precis.translate.EngineChoice;
import io.precis.translate.TranslationOptions;
import io.precis.translate.engine.LanguagePair;
import io.precis.translate.models.InstalledModels;
import io.precis.translate.models.ModelFolder;
import io.precis.translate.models.ModelInstaller;
import io.precis.translate.models.ModelRegistry;
import io.precis.translate.models.RegistryMirror;
import io.precis.translate.models.RemoteModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Installs the models that a job needs and this machine lacks. A model that cannot be installed is reported, and the run
 * continues without it.
 */
final class ModelFetch {
    private static final Set<EngineChoice> USES_MODELS = EnumSet.of(EngineChoice.AUTO, EngineChoice.FIREFOX);

    private final RunLog log;

    ModelFetch(RunLog log) {
        this.log = log;
    }

    /** Installs the missing models that translate from the job's languages into the reader's. */
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
            RegistryMirror mirror = RegistryMirror.standard();
            ModelRegistry registry = mirror.registry();
            missing.forEach(pair -> install(pair, mirror, registry));
        } catch (DigestFailure.Resource e) {
            log.say(e.getMessage() + "; the run goes on without " + String.join(", ", missing));
        }
    }

    private void install(String pair, RegistryMirror mirror, ModelRegistry registry) {
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
