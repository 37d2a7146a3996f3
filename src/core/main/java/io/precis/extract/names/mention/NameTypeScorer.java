package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.Digits;
import io.precis.text.QuotationMarks;

/** Weighs what a name's own words and the words beside it say of its kind. */
final class NameTypeScorer {

    private final boolean nouns;

    /** @param nouns whether common nouns have a capital too */
    NameTypeScorer(boolean nouns) {
        this.nouns = nouns;
    }

    /**
     * What speaks for each kind of name at {@code [from, to)}.
     *
     * @param doubtful whether it may be no name at all
     */
    KindEvidence evidence(AnalyzedSentence words, int from, int to, boolean doubtful) {
        KindEvidence person = asPerson(words, from, to);
        boolean none = isQuoted(words, from, to)
                || words.is(from, NameClue.ORGANISATION)
                        && !words.is(from, NameClue.GIVEN)
                        && !words.is(from, NameClue.SURNAME)
                || doubtful && !words.is(from, NameClue.GIVEN) && !words.isFamily(from)
                || isAcronym(words, from, to)
                || words.unit(from) == to && !words.is(from, NameClue.SURNAME) && !words.is(from, NameClue.GIVEN);
        return (none ? KindEvidence.NONE : person)
                .plus(asOrganisation(words, from, to))
                .plus(asPlace(words, from, to));
    }

    /** Past the noun that says what place it is, where languages that decline put it after the name. */
    int withNoun(AnalyzedSentence words, int to) {
        int noun = words.match(to, NameClue.PLACE);
        boolean place = noun > to
                && words.isNext(to)
                && !words.isCapital(to)
                && words.lexicon().declines();
        return place ? noun : to;
    }

    /** Whether it is the place a report is sent from: capitals at the start of a sentence that is not in capitals. */
    private static boolean isDateline(AnalyzedSentence words, int from, int to) {
        return from == 0
                && words.isShouted(from)
                && words.isShouted(to - 1)
                && !words.shouting()
                && words.span(from, to).length() > 3
                && words.isMark(to, ",(-–—:/");
    }

    private static boolean isAcronym(AnalyzedSentence words, int from, int to) {
        return to == from + 1
                && words.isShouted(from)
                && !words.shouting()
                && words.token(from).length() <= 6;
    }

    /** Whether it is all that stands between quotation marks, as titles of works and names of companies do. */
    private static boolean isQuoted(AnalyzedSentence words, int from, int to) {
        return words.isMark(from - 1, QuotationMarks.AROUND_NAME) && words.isMark(to, QuotationMarks.AROUND_NAME);
    }

    /** What a name that nothing else is known of most likely is: two or three words are a person. */
    KindEvidence prior(AnalyzedSentence words, int from, int to) {
        int names = names(words, from, to);
        if (nouns || names > 4 || isQuoted(words, from, to)) {
            return KindEvidence.NONE;
        }
        if (words.isShouted(from)) {
            return names == 1 && words.span(from, to).length() <= 5 ? KindEvidence.organisation(1) : KindEvidence.NONE;
        }
        if (words.is(from - 1, NameClue.ARTICLE)) {
            return names == 1 ? KindEvidence.NONE : KindEvidence.organisation(0.5);
        }
        if (names == 1) {
            return KindEvidence.person(0.5);
        }
        return KindEvidence.person(names == 4 || isWeak(words, from) ? 0.7 : 1);
    }

    /** Whether a preposition stands before: then it is as often a thing as a person. */
    private static boolean isWeak(AnalyzedSentence words, int from) {
        boolean preposition = words.is(from - 1, NameClue.CONNECTOR) && !words.is(from - 1, NameClue.AND)
                || words.is(from - 1, NameClue.PARTICLE)
                || words.is(from - 1, NameClue.IN)
                || words.is(from - 1, NameClue.TOWARD);
        return preposition;
    }

    /** How many words it has, those joined by a hyphen counted as one. */
    private static int names(AnalyzedSentence words, int from, int to) {
        int names = words.stems(from, to).size();
        for (int i = from + 1; i < to - 1; i++) {
            names -= words.isMark(i, "-‐‑") ? 1 : 0;
        }
        return names;
    }

    private KindEvidence asPerson(AnalyzedSentence words, int from, int to) {
        boolean one = words.stems(from, to).size() == 1;
        double points = 0;
        boolean given = words.is(from, NameClue.GIVEN)
                && !words.is(from, NameClue.FUNCTION)
                && !words.is(from, NameClue.ORGANISATION);
        boolean surname = words.isFamily(to - 1);
        points += given ? (one ? 0.8 : 2) : 0;
        points += surname ? 0.8 : 0;
        points += !one && !given && words.is(to - 1, NameClue.GIVEN) && !words.is(to - 1, NameClue.FUNCTION) ? 1 : 0;
        points += hasInitial(words, from, to) ? 1.5 : 0;
        points += hasParticle(words, from, to) ? 0.7 : 0;
        points += PersonRoles.titleBefore(words, from) < from ? 3 : 0;
        boolean speaks = speaks(words, from, to);
        boolean followed = (nouns ? given || surname : given || !one) && PersonRoles.isFollowed(words, from, to);
        points += speaks || followed ? 1.5 : 0;
        points += isAged(words, to) ? 1.5 : 0;
        points -= words.is(from - 1, NameClue.ARTICLE) ? 1 : 0;
        return KindEvidence.person(points);
    }

    private static boolean hasInitial(AnalyzedSentence words, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (words.isInitial(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParticle(AnalyzedSentence words, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (!words.isCapital(i) && words.is(i, NameClue.PARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that people do stands right before or after. */
    private static boolean speaks(AnalyzedSentence words, int from, int to) {
        return words.match(to, NameClue.SPEECH) > to && !words.isCapital(to)
                || words.match(to + 1, NameClue.SPEECH) > to + 1 && words.isWord(to) && !words.isCapital(to)
                || words.matchBefore(from, NameClue.SPEECH) < from;
    }

    /** Whether an age follows, as in {@code Smith, 68,}. */
    private static boolean isAged(AnalyzedSentence words, int to) {
        return words.isMark(to, ",(")
                && words.form(to + 1).length() == 2
                && Digits.isDigit(words.form(to + 1).codePointAt(0))
                && words.isMark(to + 2, ",)");
    }

    private static KindEvidence asOrganisation(AnalyzedSentence words, int from, int to) {
        boolean more = words.stems(from, to).size() > 1;
        double points = words.isWhole(from, to, NameClue.KNOWN) ? 5 : 0;
        for (int i = from; i < to; i++) {
            if ((words.match(i, NameClue.ORGANISATION) > i || words.is(i, NameClue.TAIL))
                    && words.isCapital(i)
                    && more) {
                points += 3;
            } else if (words.isMark(i, "&")) {
                points += 2;
            } else if (i > from && words.isShouted(i) && !words.isShouted(from) && !words.isRoman(i)) {
                points += 1;
            }
        }
        int before = words.isMark(from - 1, QuotationMarks.AROUND_NAME) ? from - 1 : from;
        points += words.matchBefore(before, NameClue.ORGANISATION) < before && !words.isCapital(before - 1) ? 1.5 : 0;
        points += isAgency(words, from, to) ? 2.5 : 0;
        return KindEvidence.organisation(points);
    }

    /** Whether it sends the report: between a dateline and its dash. */
    private static boolean isAgency(AnalyzedSentence words, int from, int to) {
        boolean bracketed = words.isMark(from - 1, "(") && words.isMark(to, ")") && words.isMark(to + 1, "-–—");
        return bracketed || words.isShouted(0) && from < 5 && words.isMark(from - 1, ",") && words.isMark(to, "-–—");
    }

    private KindEvidence asPlace(AnalyzedSentence words, int from, int to) {
        boolean acronym = isAcronym(words, from, to);
        boolean city = words.isWhole(from, to, NameClue.CITY) && !acronym && !words.is(from, NameClue.ORGANISATION);
        double points = words.unit(from) == to && !words.isWhole(from, to, NameClue.KNOWN) ? 4 : city ? 2.5 : 0;
        boolean more = words.stems(from, to).size() > 1;
        boolean body = words.is(from, NameClue.ORGANISATION);
        points += more
                        && !body
                        && (words.is(from, NameClue.PLACE)
                                || words.is(to - 1, NameClue.PLACE) && !words.is(to - 1, NameClue.GIVEN))
                ? 3
                : 0;
        points += words.matchBefore(from, NameClue.IN) < from && !nouns && !acronym ? (more ? 0.8 : 1.1) : 0;
        points += words.matchBefore(from, NameClue.TOWARD) < from && !nouns && !acronym ? 0.6 : 0;
        points += words.matchBefore(from, NameClue.PLACE) < from ? 1.5 : 0;
        boolean within =
                words.isMark(to, ",") && words.match(to + 1, NameClue.TERRITORY) > to + 1 && words.isCapital(to + 1);
        points += within && !acronym ? 1.2 : 0;
        points += isDateline(words, from, to) ? 1.5 : 0;
        return KindEvidence.place(points);
    }
}
