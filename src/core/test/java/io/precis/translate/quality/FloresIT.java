package io.precis.translate.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.translate.firefox.FirefoxModel;
import io.precis.translate.models.InstalledModels;
import io.precis.translate.models.ModelInstaller;
import io.precis.translate.models.ModelRegistry;
import io.precis.translate.models.RegistryMirror;
import io.precis.translate.models.RemoteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw verify -Pmodels}: a real model, downloaded from its publisher, must reach on FLORES-200 what the publisher
 * says. FLORES (CC BY-SA) is not part of this project: {@code -Dprecis.flores.source=} and {@code -Dprecis.flores.target=}
 * name its two files of one sentence a line, {@code -Dprecis.flores.pair=} the pair ({@code es-en} unless said).
 */
class FloresIT {
    private static final double TOLERANCE = 1;
    private static final int TOGETHER = 64;

    @Test
    void reachesThePublishedScore() throws IOException {
        assumeTrue(
                Boolean.getBoolean("precis.models"), "skipped: real models are only tried with ./mvnw verify -Pmodels");
        String pair = System.getProperty("precis.flores.pair", "es-en");
        List<String> sources = lines("precis.flores.source");
        List<String> references = lines("precis.flores.target");
        Path folder = Path.of("target/models");
        RegistryMirror mirror = RegistryMirror.standard();
        ModelRegistry registry = mirror.registry();
        RemoteModel model = registry.best(pair, null).orElseThrow();
        if (!new InstalledModels(folder).has(pair)) {
            new ModelInstaller(folder, mirror, (file, bytes) -> {}).install(registry, model);
        }
        FirefoxModel engine = FirefoxModel.load(folder.resolve(pair));
        List<String> translations = new ArrayList<>();
        for (int from = 0; from < sources.size(); from += TOGETHER) {
            translations.addAll(engine.translate(sources.subList(from, Math.min(sources.size(), from + TOGETHER))));
        }
        Double published = model.chrf();
        assumeTrue(published != null, "skipped: the registry has no score for " + pair);
        double score = CharacterF.of(translations, references);
        System.out.println(pair + " (" + model.architecture() + "): chrF " + score + ", published " + published);
        assertEquals(published == null ? 0 : published, score, TOLERANCE);
    }

    private static List<String> lines(String property) throws IOException {
        String file = System.getProperty(property, "");
        assumeTrue(!file.isEmpty(), "skipped: -D" + property + "= names no file of FLORES");
        return Files.readAllLines(Path.of(file));
    }
}
