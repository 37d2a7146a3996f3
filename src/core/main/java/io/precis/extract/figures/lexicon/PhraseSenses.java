package io.precis.extract.figures.lexicon;

import java.util.List;

/**
 * All senses of one phrase.
 *
 * @param all the senses, those of the language's own data first
 * @param roles their roles
 */
public record PhraseSenses(List<PhraseSense> all, PhraseRoles roles) {
    static PhraseSenses of(List<PhraseSense> all) {
        return new PhraseSenses(
                List.copyOf(all),
                PhraseRoles.of(all.stream().map(PhraseSense::role).toArray(PhraseRole[]::new)));
    }
}
