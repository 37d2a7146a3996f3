package io.precis.extract.figures.lexicon;

import io.precis.lexicon.PhraseTrie;
import java.util.Set;

/**
 * The phrases that a language has inside and beside numbers. Immutable; threads may share one.
 *
 * @param phrases the folded phrases, with what each can mean
 * @param options how the language is to be read
 * @param decimal the decimal separator
 * @param group the separator of thousands; a space stands for any space
 */
public record FigureLexicon(PhraseTrie<PhraseSenses> phrases, Set<ReadingOption> options, char decimal, char group) {
    /** Whether the language has an option. */
    public boolean is(ReadingOption option) {
        return options.contains(option);
    }

    /** The folding that its phrases went through, for the text. */
    public SpellingFolder folder() {
        return new SpellingFolder(is(ReadingOption.TURKIC), is(ReadingOption.ACCENTS));
    }
}
