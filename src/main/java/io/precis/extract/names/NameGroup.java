package io.precis.extract.names;

import io.precis.article.Name;
import io.precis.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of one name while they are being joined; confined to one call. */
final class NameGroup {
    /** What a further mention adds to the best one: the same weak sign again is little more. */
    private static final double REPEATED = 0.25;

    /** What a surname alone adds to the full name. */
    private static final double SUPPORT = 0.5;

    private final List<String> words;
    private final List<Mention> mentions = new ArrayList<>();
    private Evidence best = Evidence.NONE;
    private Evidence sum = Evidence.NONE;
    private Evidence prior = Evidence.NONE;

    NameGroup(List<String> words) {
        this.words = words;
    }

    List<String> words() {
        return words;
    }

    Evidence evidence() {
        return best.plus(sum.plus(best.times(-1)).times(REPEATED)).plus(prior);
    }

    void add(Mention mention) {
        mentions.add(mention);
        best = best.or(mention.evidence());
        sum = sum.plus(mention.evidence());
        prior = prior.or(mention.prior());
    }

    void join(NameGroup other) {
        mentions.addAll(other.mentions);
    }

    /** Counts what speaks for a person under the surname alone. */
    void support(Evidence surname) {
        prior = prior.plus(Evidence.person(Math.min(1, surname.person()) * SUPPORT));
    }

    /** Whether it may be the short form of an organisation's name: nothing makes it clearly a place or a person. */
    boolean mayBeShort() {
        Evidence all = evidence();
        return all.place() < 2 && all.person() < 3;
    }

    /** Whether it is so clearly a place or an organisation that it is no short form of a person's name. */
    boolean isOwn() {
        Evidence all = evidence();
        return all.isEnough()
                && all.kind() != Name.Kind.PERSON
                && Math.max(all.place(), all.organisation()) > 2 + all.person();
    }

    Span first() {
        return mentions.get(0).span();
    }

    Name name(String text, Salience salience) {
        List<Span> spans = mentions.stream().map(Mention::span).toList();
        String fullest = spans.stream()
                .map(span -> span.of(text).strip().replaceAll("\\s+", " "))
                .max(Comparator.comparingInt(String::length).thenComparing(NameGroup::hasSmallLetters))
                .orElseThrow();
        Name.Kind kind = evidence().kind();
        return new Name(fullest, kind, kind == Name.Kind.PERSON ? role() : null, spans, salience.of(spans));
    }

    private static boolean hasSmallLetters(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase);
    }

    private @Nullable String role() {
        return mentions.stream()
                .map(Mention::role)
                .filter(role -> role != null)
                .findFirst()
                .orElse(null);
    }
}
