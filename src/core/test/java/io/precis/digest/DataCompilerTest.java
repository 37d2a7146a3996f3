package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build laid down beside the classes is what {@link DataCompiler} makes of the data. */
class DataCompilerTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @TempDir
    private Path folder;

    @Test
    void writesWhatTheProgramReads() throws IOException {
        DataCompiler.main(new String[] {folder.toString()});

        for (Language language : PACKS.languages()) {
            for (String name : List.of("dates", "figures", "names")) {
                same(language, name);
            }
        }
        same(Language.UNKNOWN, "furniture");
        same(Language.UNKNOWN, "shared-names");
    }

    private void same(Language language, String name) throws IOException {
        ByteBuffer read = PACKS.of(language).compiled(name).orElseThrow();
        assertTrue(read.remaining() > 100, language + " " + name);
        assertArrayEquals(
                Files.readAllBytes(folder.resolve(PACKS.of(language).compiledPath(name))),
                read.array(),
                language + " " + name);
    }
}
