package io.precis.extract.names;

import io.precis.article.Name;

/**
 * How much speaks for each kind of name, in points that add up.
 *
 * @param person for a person
 * @param organisation for an organisation
 * @param place for a place
 */
record Evidence(double person, double organisation, double place) {
    static final Evidence NONE = new Evidence(0, 0, 0);
    /** What a name needs at least. */
    private static final double ENOUGH = 1;

    Evidence plus(Evidence other) {
        return new Evidence(person + other.person, organisation + other.organisation, place + other.place);
    }

    Evidence times(double factor) {
        return new Evidence(person * factor, organisation * factor, place * factor);
    }

    /** The higher of the two for each kind. */
    Evidence or(Evidence other) {
        return new Evidence(
                Math.max(person, other.person),
                Math.max(organisation, other.organisation),
                Math.max(place, other.place));
    }

    static Evidence person(double points) {
        return new Evidence(points, 0, 0);
    }

    static Evidence organisation(double points) {
        return new Evidence(0, points, 0);
    }

    static Evidence place(double points) {
        return new Evidence(0, 0, points);
    }

    boolean isEnough() {
        return Math.max(person, Math.max(organisation, place)) >= ENOUGH;
    }

    /** The kind most speaks for. */
    Name.Kind kind() {
        if (place > person && place >= organisation) {
            return Name.Kind.PLACE;
        }
        return person >= organisation ? Name.Kind.PERSON : Name.Kind.ORGANISATION;
    }
}
