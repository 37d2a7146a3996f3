package io.precis.translate.apertium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledModesTest {
    @Test
    void prefersTheShortestChain() {
        InstalledModes modes = modes("fra-cat", "cat-eng", "fr-es", "spa-eng", "fra-eng");
        assertEquals(List.of("fra-eng"), chain(modes, "fr", "en"));
        assertEquals(List.of("fra-cat", "cat-eng"), chain(modes("fra-cat", "cat-eng", "fr-es", "spa-eng"), "fr", "en"));
    }

    @Test
    void joinsCodesOfTwoAndOfThreeLetters() {
        assertEquals(List.of("fr-es", "spa-eng"), chain(modes("fr-es", "spa-eng"), "fr", "en"));
    }

    @Test
    void hasNoWayAgainstADirectionOrOverTooManySteps() {
        assertEquals(List.of(), chain(modes("eng-spa"), "es", "en"));
        assertEquals(List.of(), chain(modes("aa-bb", "bb-cc", "cc-dd", "dd-ee"), "aa", "ee"));
    }

    @Test
    void namesThePackagesThatWouldHelp() {
        assertEquals("apt-get install apertium apertium-eng-spa", help("es", "en"));
        assertEquals("apt-get install apertium apertium-fr-es apertium-eng-spa", help("fr", "en"));
        assertEquals("", help("ja", "en"));
    }

    @Test
    void findsTheModesOfAFolderButNoVariants(@TempDir Path folder) throws IOException {
        for (String file :
                List.of("spa-eng.mode", "fr-es.mode", "eng-cat_valencia.mode", "eco-es-fr.mode", "notes.txt")) {
            Files.createFile(folder.resolve(file));
        }

        assertEquals(
                List.of("fr-es", "spa-eng"),
                InstalledModes.in(folder).stream().map(ApertiumMode::name).toList());
        assertEquals(List.of(), InstalledModes.in(folder.resolve("nowhere")));
    }

    private static String help(String from, String to) {
        return new ApertiumEngine(modes()).help(new Language(from), new Language(to));
    }

    private static InstalledModes modes(String... names) {
        return new InstalledModes(Arrays.stream(names)
                .map(name -> ApertiumMode.of(name, Path.of(name + ".mode")))
                .toList());
    }

    private static List<String> chain(InstalledModes modes, String from, String to) {
        return modes.chain(from, to).orElse(List.of()).stream()
                .map(ApertiumMode::name)
                .toList();
    }
}
