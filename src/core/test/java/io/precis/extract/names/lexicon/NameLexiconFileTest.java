package io.precis.extract.names.lexicon;

import io.precis.language.Recompiled;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NameLexiconFileTest {
    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        Recompiled.isTheSameInEveryLanguage(
                NameLexiconFile.NAME, (in, out) -> NameLexiconFile.write(NameLexiconFile.read(in), out));
    }
}
