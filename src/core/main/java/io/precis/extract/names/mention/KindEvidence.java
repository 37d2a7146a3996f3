package io.precis.extract.names.mention;

import io.precis.article.NamedEntity;

/**
 * How much speaks for each kind of name, in points that add up.
 *
 * @param person for a person
 * @param organisation for an organisation
 * @param place for a place
 */
public record KindEvidence(double person, double organisation, double place) {
    public static final KindEvidence NONE = new KindEvidence(0, 0, 0);
    /** What a name needs at least. */
    private static final double ENOUGH_POINTS = 1;

    public KindEvidence plus(KindEvidence other) {
        return new KindEvidence(person + other.person, organisation + other.organisation, place + other.place);
    }

    public KindEvidence times(double factor) {
        return new KindEvidence(person * factor, organisation * factor, place * factor);
    }

    /** The higher of the two for each kind. */
    public KindEvidence or(KindEvidence other) {
        return new KindEvidence(
                Math.max(person, other.person),
                Math.max(organisation, other.organisation),
                Math.max(place, other.place));
    }

    public static KindEvidence person(double points) {
        return new KindEvidence(points, 0, 0);
    }

    public static KindEvidence organisation(double points) {
        return new KindEvidence(0, points, 0);
    }

    static KindEvidence place(double points) {
        return new KindEvidence(0, 0, points);
    }

    public boolean isEnough() {
        return Math.max(person, Math.max(organisation, place)) >= ENOUGH_POINTS;
    }

    /** The kind with the most evidence. */
    public NamedEntity.Kind kind() {
        if (place > person && place >= organisation) {
            return NamedEntity.Kind.PLACE;
        }
        return person >= organisation ? NamedEntity.Kind.PERSON : NamedEntity.Kind.ORGANISATION;
    }
}
