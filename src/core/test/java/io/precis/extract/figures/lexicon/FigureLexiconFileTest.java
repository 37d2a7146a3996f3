package io.precis.extract.figures.lexicon;

import io.precis.language.Recompiled;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FigureLexiconFileTest {
    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        Recompiled.isTheSameInEveryLanguage(
                FigureLexiconFile.NAME, (in, out) -> FigureLexiconFile.write(FigureLexiconFile.read(in), out));
    }
}
