package io.precis.extract.names.mention;

import io.precis.article.NamedEntity.Rule;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.Digits;
import java.util.stream.IntStream;

/** Scores what speaks for a person: given names, surnames and initials, titles, verbs of speech, an age. */
final class PersonEvidence {
    /**
     * What a verb of speech tells beside a name of one word that is no person's in any list. News gives a person's full
     * name first, and then this is joined with it; what never has one is a company, a party, an agency.
     */
    private static final KindEvidence LONE_SPEAKER = new KindEvidence(0.8, 1.2, 0, Rule.VERB, Rule.VERB, Rule.CAPITALS);

    private PersonEvidence() {}

    /**
     * What speaks for a person named at {@code [from, to)}.
     *
     * @param customs of the language
     */
    static KindEvidence of(AnalyzedSentence sentence, int from, int to, NameCustoms customs) {
        boolean one = sentence.stems(from, to).size() == 1;
        boolean given = sentence.is(from, NameClue.GIVEN)
                && !sentence.is(from, NameClue.FUNCTION)
                && !sentence.is(from, NameClue.ORGANISATION);
        boolean surname = sentence.isFamily(to - 1);
        boolean last = sentence.is(to - 1, NameClue.GIVEN) && !sentence.is(to - 1, NameClue.FUNCTION);
        boolean titled = PersonRoles.titleBefore(sentence, from) < from;
        PointSum sum = new PointSum();
        sum.add(given, one ? 0.8 : 2, Rule.GIVEN);
        sum.add(surname, 0.8, Rule.GIVEN);
        sum.add(!one && !given && last, 1, Rule.GIVEN);
        sum.add(hasInitial(sentence, from, to), 1.5, Rule.GIVEN);
        sum.add(hasParticle(sentence, from, to), 0.7, Rule.GIVEN);
        sum.add(titled, 3, Rule.TITLE);
        boolean nouns = customs.nouns();
        boolean speaks = speaks(sentence, from, to);
        boolean lone = one && !given && !surname && !nouns && !customs.singleNames() && !titled;
        boolean followed = (nouns ? given || surname : given || !one) && PersonRoles.isFollowed(sentence, from, to);
        sum.add(followed, 1.5, Rule.TITLE);
        sum.add(!followed && speaks && !lone, 1.5, Rule.VERB);
        sum.add(isAged(sentence, to), 1.5, Rule.VERB);
        sum.add(sentence.is(from - 1, NameClue.ARTICLE), -1, Rule.CAPITALS);
        KindEvidence person = KindEvidence.person(sum.points(), sum.rule());
        return speaks && lone ? person.plus(LONE_SPEAKER) : person;
    }

    private static boolean hasInitial(AnalyzedSentence sentence, int from, int to) {
        return IntStream.range(from, to - 1).anyMatch(sentence::isInitial);
    }

    private static boolean hasParticle(AnalyzedSentence sentence, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (!sentence.isCapital(i) && sentence.is(i, NameClue.PARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb whose subject is a person stands right before or after. */
    private static boolean speaks(AnalyzedSentence sentence, int from, int to) {
        return sentence.match(to, NameClue.SPEECH) > to && !sentence.isCapital(to)
                || sentence.match(to + 1, NameClue.SPEECH) > to + 1 && sentence.isWord(to) && !sentence.isCapital(to)
                || sentence.matchBefore(from, NameClue.SPEECH) < from;
    }

    /** Whether an age follows, as in {@code Smith, 68,}. */
    private static boolean isAged(AnalyzedSentence sentence, int to) {
        return sentence.isMark(to, ",(")
                && sentence.form(to + 1).length() == 2
                && Digits.isDigit(sentence.form(to + 1).codePointAt(0))
                && sentence.isMark(to + 2, ",)");
    }
}
