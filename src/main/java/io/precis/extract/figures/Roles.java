package io.precis.extract.figures;

/**
 * A set of roles.
 *
 * @param bits one for each role, by its place in {@link Role}
 */
record Roles(long bits) {
    static Roles of(Role... roles) {
        long bits = 0;
        for (Role role : roles) {
            bits |= 1L << role.ordinal();
        }
        return new Roles(bits);
    }

    Roles and(Roles others) {
        return new Roles(bits | others.bits);
    }

    boolean contains(Role role) {
        return (bits & 1L << role.ordinal()) != 0;
    }
}
