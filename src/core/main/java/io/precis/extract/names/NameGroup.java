package io.precis.extract.names;

import io.precis.article.NamedEntity;
import io.precis.article.NamedEntity.Rule;
import io.precis.article.Span;
import io.precis.extract.Prominence;
import io.precis.extract.names.mention.KindEvidence;
import io.precis.extract.names.mention.NameMention;
import io.precis.text.SingleLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of one name while they are being joined; confined to one call. */
final class NameGroup {
    /**
     * The part of a further mention's evidence that is added to the best one's: weak evidence that repeats is little
     * more.
     */
    private static final double REPEATED_WEIGHT = 0.25;

    /** The part of the evidence for a surname alone that is added to that for the full name. */
    private static final double SUPPORT_WEIGHT = 0.5;

    /** In hundredths; what a name has that is repeated without end. */
    private static final int OFTEN_WEIGHT = 40;

    private static final double ABBREVIATED_POINTS = 2;
    private static final double SHORTENED_POINTS = 0.2;
    private static final double SHORTENED_WEIGHT = 0.7;

    /** What a known place has. */
    private static final double CERTAIN_PLACE = 4;

    private final List<String> words;
    private final List<NameMention> mentions = new ArrayList<>();
    private KindEvidence best = KindEvidence.NONE;
    private KindEvidence sum = KindEvidence.NONE;
    private KindEvidence prior = KindEvidence.NONE;

    NameGroup(List<String> words) {
        this.words = words;
    }

    List<String> words() {
        return words;
    }

    KindEvidence evidence() {
        return best.plus(sum.plus(best.times(-1)).times(REPEATED_WEIGHT)).plus(prior);
    }

    void add(NameMention mention) {
        mentions.add(mention);
        best = best.or(mention.evidence());
        sum = sum.plus(mention.evidence());
        prior = prior.or(mention.prior());
    }

    void join(NameGroup other) {
        mentions.addAll(other.mentions);
    }

    /** Counts what speaks for a person under the surname alone. */
    void support(KindEvidence surname) {
        prior = prior.plus(KindEvidence.person(Math.min(1, surname.person()) * SUPPORT_WEIGHT, surname.personRule()));
    }

    /** Counts what speaks for an organisation under the first word alone; people are not called by a strange one. */
    void shorten(KindEvidence first) {
        prior = prior.plus(KindEvidence.organisation(
                SHORTENED_POINTS + Math.min(1, first.organisation()) * SHORTENED_WEIGHT, Rule.SHORT));
    }

    /** Whether there is enough evidence to print it. */
    boolean isName() {
        return evidence().isEnough();
    }

    /** Whether nothing but its capitals speaks for a name. */
    boolean isUncertain() {
        return !best.isEnough();
    }

    /** Whether a short form in brackets may stand for it: it begins with the same letter, or is an organisation anyway. */
    boolean mayBeAbbreviated(String shortForm) {
        KindEvidence all = evidence();
        boolean body = all.isEnough() && all.kind() == NamedEntity.Kind.ORGANISATION;
        return all.place() < CERTAIN_PLACE && (body || words.get(0).charAt(0) == shortForm.charAt(0));
    }

    /** Counts a short form in brackets as evidence for an organisation. */
    void abbreviate() {
        prior = prior.plus(KindEvidence.organisation(ABBREVIATED_POINTS, Rule.SHORT));
    }

    /** Whether it may be the short form of an organisation's name: nothing makes it clearly a place or a person. */
    boolean mayBeShort() {
        KindEvidence all = evidence();
        return all.place() < 2 && all.person() < 3;
    }

    /** Whether it is so clearly a place or an organisation that it is no short form of a person's name. */
    boolean isOwn() {
        KindEvidence all = evidence();
        return all.isEnough()
                && all.kind() != NamedEntity.Kind.PERSON
                && Math.max(all.place(), all.organisation()) > 2 + all.person();
    }

    Span first() {
        return mentions.get(0).span();
    }

    NamedEntity name(String text, Prominence prominence) {
        List<Span> spans = mentions.stream().map(NameMention::span).toList();
        String fullest = spans.stream()
                .map(span -> SingleLine.collapse(span.of(text).strip()))
                .max(Comparator.comparingInt(String::length).thenComparing(NameGroup::hasSmallLetters))
                .orElseThrow();
        KindEvidence all = evidence();
        NamedEntity.Kind kind = all.kind();
        return new NamedEntity(
                fullest,
                kind,
                kind == NamedEntity.Kind.PERSON ? role() : null,
                spans,
                salience(spans, prominence),
                all.rule());
    }

    /** 0 to 1: where it is named, and how often. */
    private static double salience(List<Span> mentions, Prominence prominence) {
        double often = 1 - 1.0 / (1 + mentions.size());
        return Prominence.salience(prominence.of(mentions) + (int) Math.round(OFTEN_WEIGHT * often));
    }

    private static boolean hasSmallLetters(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase);
    }

    private @Nullable String role() {
        return mentions.stream()
                .map(NameMention::role)
                .filter(role -> role != null)
                .findFirst()
                .orElse(null);
    }
}
