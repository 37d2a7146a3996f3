package io.precis.extract.names.mention;

import io.precis.article.NamedEntity;
import io.precis.article.NamedEntity.Rule;

/**
 * How much speaks for each kind of name, in points that add up, and what speaks most.
 *
 * @param person for a person
 * @param organisation for an organisation
 * @param place for a place
 * @param personRule what speaks most for a person
 * @param organisationRule what speaks most for an organisation
 * @param placeRule what speaks most for a place
 */
public record KindEvidence(
        double person, double organisation, double place, Rule personRule, Rule organisationRule, Rule placeRule) {
    public static final KindEvidence NONE = new KindEvidence(0, 0, 0);
    /** What a name needs at least. */
    private static final double ENOUGH_POINTS = 1;

    /** Evidence of nothing but how it is written. */
    KindEvidence(double person, double organisation, double place) {
        this(person, organisation, place, Rule.CAPITALS, Rule.CAPITALS, Rule.CAPITALS);
    }

    public KindEvidence plus(KindEvidence other) {
        return with(person + other.person, organisation + other.organisation, place + other.place, other);
    }

    public KindEvidence times(double factor) {
        return new KindEvidence(
                person * factor, organisation * factor, place * factor, personRule, organisationRule, placeRule);
    }

    /** The higher of the two for each kind. */
    public KindEvidence or(KindEvidence other) {
        return with(
                Math.max(person, other.person),
                Math.max(organisation, other.organisation),
                Math.max(place, other.place),
                other);
    }

    private KindEvidence with(double people, double organisations, double places, KindEvidence other) {
        return new KindEvidence(
                people,
                organisations,
                places,
                other.person > person ? other.personRule : personRule,
                other.organisation > organisation ? other.organisationRule : organisationRule,
                other.place > place ? other.placeRule : placeRule);
    }

    public static KindEvidence person(double points) {
        return person(points, Rule.GIVEN);
    }

    static KindEvidence place(double points) {
        return place(points, Rule.KNOWN);
    }

    public static KindEvidence organisation(double points) {
        return organisation(points, Rule.WORD);
    }

    public static KindEvidence person(double points, Rule rule) {
        return new KindEvidence(points, 0, 0, rule, Rule.CAPITALS, Rule.CAPITALS);
    }

    public static KindEvidence organisation(double points, Rule rule) {
        return new KindEvidence(0, points, 0, Rule.CAPITALS, rule, Rule.CAPITALS);
    }

    static KindEvidence place(double points, Rule rule) {
        return new KindEvidence(0, 0, points, Rule.CAPITALS, Rule.CAPITALS, rule);
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

    /** What speaks most for the kind with the most evidence. */
    public Rule rule() {
        return switch (kind()) {
            case PERSON -> personRule;
            case ORGANISATION -> organisationRule;
            case PLACE -> placeRule;
        };
    }
}
