package io.precis.extract.figures.lexicon;

import io.precis.language.LanguagePack;
import java.io.DataOutputStream;
import java.io.IOException;

/** Gives the lexicon of a language: the one that the build compiled, or else that of the lines of its data. Threads may share one. */
public final class FigureLexiconLoader {
    /** The name of what {@link #compile} writes, among the compiled data of a language. */
    public static final String COMPILED = FigureLexiconFile.NAME;

    private final LanguagePack shared;

    /** @param shared the data that holds in every language */
    public FigureLexiconLoader(LanguagePack shared) {
        this.shared = shared;
    }

    /** The lexicon of a language; each call reads it anew. */
    public FigureLexicon load(LanguagePack pack) {
        return pack.compiled(FigureLexiconFile.NAME)
                .map(FigureLexiconFile::read)
                .orElseGet(() -> new FigureLexiconReader(pack, shared).lexicon());
    }

    /** Writes the lexicon that the lines of a language's data give, in the form that {@link #load} reads. */
    public void compile(LanguagePack pack, DataOutputStream out) throws IOException {
        FigureLexiconFile.write(new FigureLexiconReader(pack, shared).lexicon(), out);
    }
}
