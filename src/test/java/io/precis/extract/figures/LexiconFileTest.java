package io.precis.extract.figures;

import io.precis.language.Recompiled;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LexiconFileTest {
    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        Recompiled.isTheSameInEveryLanguage(
                LexiconFile.NAME, (in, out) -> LexiconFile.write(LexiconFile.read(in), out));
    }
}
