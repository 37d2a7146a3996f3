package io.precis.extract.figures.lexicon;

import java.util.List;

/**
 * What one phrase is.
 *
 * @param all in all of its roles, those of the language's own data first
 * @param roles these roles
 */
public record PhraseSenses(List<PhraseSense> all, PhraseRoles roles) {
    static PhraseSenses of(List<PhraseSense> all) {
        return new PhraseSenses(
                List.copyOf(all),
                PhraseRoles.of(all.stream().map(PhraseSense::role).toArray(PhraseRole[]::new)));
    }
}
