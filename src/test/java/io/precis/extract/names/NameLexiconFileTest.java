package io.precis.extract.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class NameLexiconFileTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        for (Language language : PACKS.languages()) {
            ByteBuffer compiled =
                    PACKS.of(language).compiled(NameLexiconFile.NAME).orElseThrow();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            NameLexiconFile.write(NameLexiconFile.read(compiled), new DataOutputStream(again));

            assertArrayEquals(compiled.array(), again.toByteArray(), language.tag());
        }
    }
}
