package io.precis.extract.dates;

import io.precis.language.Recompiled;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GrammarFileTest {
    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        Recompiled.isTheSameInEveryLanguage(
                GrammarFile.NAME, (in, out) -> GrammarFile.write(GrammarFile.read(in), out));
    }
}
