package io.precis.extract.dates.grammar;

import io.precis.language.LanguagePack;
import java.io.DataOutputStream;
import java.io.IOException;

/** Gives the grammar of a language: the one that the build compiled, or else that of the lines of its data. Threads may share one. */
public final class DateGrammarLoader {
    /** The name of what {@link #compile} writes, among the compiled data of a language. */
    public static final String COMPILED = DateGrammarFile.NAME;

    private final LanguagePack shared;

    /** @param shared the data that holds in every language */
    public DateGrammarLoader(LanguagePack shared) {
        this.shared = shared;
    }

    /** The grammar of a language; each call reads it anew. */
    public DateGrammar load(LanguagePack pack) {
        return pack.compiled(DateGrammarFile.NAME)
                .map(DateGrammarFile::read)
                .orElseGet(() -> new DateGrammarReader(pack, shared).grammar());
    }

    /** Writes the grammar that the lines of a language's data give, in the form that {@link #load} reads. */
    public void compile(LanguagePack pack, DataOutputStream out) throws IOException {
        DateGrammarFile.write(new DateGrammarReader(pack, shared).grammar(), out);
    }
}
