package io.precis.extract.figures.lexicon;

import io.precis.language.LanguagePack;
import io.precis.lexicon.PhraseTrie;
import java.util.Set;

/**
 * What one language says beside and inside numbers. Immutable; threads may share one.
 *
 * @param phrases folded
 * @param options how the language is to be read
 * @param decimal what stands before the tenths
 * @param group what stands between thousands; a space is any space
 */
public record FigureLexicon(PhraseTrie<PhraseSenses> phrases, Set<ReadingOption> options, char decimal, char group) {
    /**
     * The lexicon that the build compiled, or else that of the data's lines.
     *
     * @param pack the language's own data
     * @param universal what holds in every language
     */
    public static FigureLexicon of(LanguagePack pack, LanguagePack universal) {
        return pack.compiled(FigureLexiconFile.NAME)
                .map(FigureLexiconFile::read)
                .orElseGet(() -> new FigureLexiconReader(pack, universal).lexicon());
    }

    public boolean is(ReadingOption option) {
        return options.contains(option);
    }

    public FoldedSpelling folding() {
        return new FoldedSpelling(is(ReadingOption.TURKIC), is(ReadingOption.ACCENTS));
    }
}
