package io.precis.extract.figures;

import java.util.List;

/**
 * What one phrase is.
 *
 * @param all in all of its roles, those of the language's own data first
 * @param roles these roles
 */
record Terms(List<Term> all, Roles roles) {
    static Terms of(List<Term> all) {
        return new Terms(List.copyOf(all), Roles.of(all.stream().map(Term::role).toArray(Role[]::new)));
    }
}
