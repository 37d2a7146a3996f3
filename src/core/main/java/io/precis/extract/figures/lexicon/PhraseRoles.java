package io.precis.extract.figures.lexicon;

/**
 * A set of roles.
 *
 * @param bits one for each role, by its place in {@link PhraseRole}
 */
public record PhraseRoles(long bits) {
    /** The set of some roles. */
    public static PhraseRoles of(PhraseRole... roles) {
        long bits = 0;
        for (PhraseRole role : roles) {
            bits |= 1L << role.ordinal();
        }
        return new PhraseRoles(bits);
    }

    /** These roles and others. */
    public PhraseRoles and(PhraseRoles others) {
        return new PhraseRoles(bits | others.bits);
    }

    public boolean contains(PhraseRole role) {
        return (bits & 1L << role.ordinal()) != 0;
    }
}
