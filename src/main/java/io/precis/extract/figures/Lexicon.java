package io.precis.extract.figures;

import io.precis.language.LanguagePack;
import io.precis.language.Trie;
import java.util.Set;

/**
 * What one language says beside and inside numbers. Immutable; threads may share one.
 *
 * @param phrases folded
 * @param options how the language is to be read
 * @param decimal what stands before the tenths
 * @param group what stands between thousands; a space is any space
 */
record Lexicon(Trie<Terms> phrases, Set<Option> options, char decimal, char group) {
    /**
     * The lexicon that the build compiled, or else that of the data's lines.
     *
     * @param pack the language's own data
     * @param universal what holds in every language
     */
    static Lexicon of(LanguagePack pack, LanguagePack universal) {
        return pack.compiled(LexiconFile.NAME)
                .map(LexiconFile::read)
                .orElseGet(() -> new LexiconReader(pack, universal).lexicon());
    }

    boolean is(Option option) {
        return options.contains(option);
    }

    Folding folding() {
        return new Folding(is(Option.TURKIC), is(Option.ACCENTS));
    }
}
