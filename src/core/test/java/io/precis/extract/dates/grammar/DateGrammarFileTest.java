package io.precis.extract.dates.grammar;

import io.precis.language.Recompiled;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DateGrammarFileTest {
    @Test
    void readsInEveryLanguageWhatItWrote() throws IOException {
        Recompiled.isTheSameInEveryLanguage(
                DateGrammarFile.NAME, (in, out) -> DateGrammarFile.write(DateGrammarFile.read(in), out));
    }
}
