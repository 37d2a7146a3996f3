package io.precis.extract.figures.match;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.PhraseSenses;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the lexicon found in a sentence.
 *
 * @param start its first index in the text
 * @param end the index after its last
 * @param senses what the phrase can mean
 */
public record PhraseHit(int start, int end, PhraseSenses senses) {
    /** Its sense in a role, or null. */
    @Nullable
    public PhraseSense as(PhraseRole role) {
        for (int i = 0; i < senses.all().size(); i++) {
            PhraseSense sense = senses.all().get(i);
            if (sense.role() == role) {
                return sense;
            }
        }
        return null;
    }

    /** Its name in a role; empty when it does not have that role. */
    public String name(PhraseRole role) {
        PhraseSense sense = as(role);
        return sense == null ? "" : sense.name();
    }

    /** Whether it has a role. */
    public boolean is(PhraseRole role) {
        return senses.roles().contains(role);
    }
}
