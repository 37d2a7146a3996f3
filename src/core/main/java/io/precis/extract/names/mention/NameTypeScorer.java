package io.precis.extract.names.mention;

import io.precis.article.NamedEntity.Rule;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.text.QuotationMarks;

/** Scores each kind of name, a person, an organisation or a place, by the name's own words and the words beside it. */
final class NameTypeScorer {
    /** A small town's name is not enough: it may be a surname or a common word. */
    private static final double TOWN_POINTS = 0.9;

    /** How much names of several words that no list has are organisations. */
    private static final double UNKNOWN_BODY = 0.45;

    private static final double LOCATED_POINTS = 1.1;
    private static final double COMPOUND_POINTS = 1.2;

    private final NameCustoms customs;
    private final boolean nouns;

    NameTypeScorer(NameCustoms customs) {
        this.customs = customs;
        this.nouns = customs.nouns();
    }

    /**
     * What speaks for each kind of name at {@code [from, to)}.
     *
     * @param doubtful whether it may be no name at all
     */
    KindEvidence evidence(AnalyzedSentence sentence, int from, int to, boolean doubtful) {
        KindEvidence person = PersonEvidence.of(sentence, from, to, customs);
        boolean none = isQuoted(sentence, from, to)
                || sentence.is(from, NameClue.ORGANISATION)
                        && !sentence.is(from, NameClue.GIVEN)
                        && !sentence.is(from, NameClue.SURNAME)
                || doubtful && !sentence.is(from, NameClue.GIVEN) && !sentence.isFamily(from)
                || isAcronym(sentence, from, to)
                || sentence.unit(from) == to
                        && !sentence.is(from, NameClue.SURNAME)
                        && !sentence.is(from, NameClue.GIVEN);
        return (none ? KindEvidence.NONE : person)
                .plus(asOrganisation(sentence, from, to))
                .plus(asPlace(sentence, from, to, doubtful));
    }

    /** Past the noun that says what place it is, where languages that decline put it after the name. */
    int withNoun(AnalyzedSentence sentence, int to) {
        int noun = sentence.match(to, NameClue.PLACE);
        boolean place = noun > to
                && sentence.isNext(to)
                && !sentence.isCapital(to)
                && sentence.lexicon().declines();
        return place ? noun : to;
    }

    /** Whether it is the place a report is sent from: capitals at the start of a sentence that is not in capitals. */
    private static boolean isDateline(AnalyzedSentence sentence, int from, int to) {
        return from == 0
                && sentence.isShouted(from)
                && sentence.isShouted(to - 1)
                && !sentence.shouting()
                && sentence.span(from, to).length() > 3
                && sentence.isMark(to, ",(-–—:/");
    }

    private static boolean isAcronym(AnalyzedSentence sentence, int from, int to) {
        return to == from + 1
                && sentence.isShouted(from)
                && !sentence.shouting()
                && sentence.token(from).length() <= 6;
    }

    /** Whether it is all that stands between quotation marks, as titles of works and names of companies do. */
    private static boolean isQuoted(AnalyzedSentence sentence, int from, int to) {
        return sentence.isMark(from - 1, QuotationMarks.AROUND_NAME) && sentence.isMark(to, QuotationMarks.AROUND_NAME);
    }

    /** What a name most likely is of which nothing else is known: one of two or three words is a person. */
    KindEvidence prior(AnalyzedSentence sentence, int from, int to) {
        int names = names(sentence, from, to);
        if (nouns || names > 4 || isQuoted(sentence, from, to)) {
            return KindEvidence.NONE;
        }
        if (sentence.isShouted(from)) {
            return names == 1 && sentence.span(from, to).length() <= 5 && !isBesideNumber(sentence, from, to)
                    ? KindEvidence.organisation(1, Rule.CAPITALS)
                    : KindEvidence.NONE;
        }
        if (sentence.is(from - 1, NameClue.ARTICLE)) {
            return names == 1 ? KindEvidence.NONE : KindEvidence.organisation(0.5, Rule.CAPITALS);
        }
        if (names == 1) {
            return KindEvidence.person(0.5, Rule.CAPITALS);
        }
        return new KindEvidence(names == 4 || isWeak(sentence, from) ? 0.7 : 1, UNKNOWN_BODY, 0);
    }

    /** Whether a number stands beside it, as beside units and in the names of models: {@code 25 MW}, {@code ATR 72}. */
    private static boolean isBesideNumber(AnalyzedSentence sentence, int from, int to) {
        boolean joined = sentence.isMark(to, CapitalRuns.JOINING) && sentence.isGlued(to);
        return sentence.isNumber(from - 1) || sentence.isNumber(joined ? to + 1 : to);
    }

    /** Whether a preposition stands before: then the name is as often a thing as a person. */
    private static boolean isWeak(AnalyzedSentence sentence, int from) {
        return sentence.is(from - 1, NameClue.CONNECTOR) && !sentence.is(from - 1, NameClue.AND)
                || sentence.is(from - 1, NameClue.PARTICLE)
                || sentence.is(from - 1, NameClue.IN)
                || sentence.is(from - 1, NameClue.TOWARD);
    }

    /** How many words it has, those joined by a hyphen counted as one. */
    private static int names(AnalyzedSentence sentence, int from, int to) {
        int names = sentence.stems(from, to).size();
        for (int i = from + 1; i < to - 1; i++) {
            names -= sentence.isMark(i, "-‐‑") ? 1 : 0;
        }
        return names;
    }

    private KindEvidence asOrganisation(AnalyzedSentence sentence, int from, int to) {
        boolean more = sentence.stems(from, to).size() > 1;
        PointSum sum = new PointSum();
        sum.add(sentence.isWhole(from, to, NameClue.KNOWN), 5, Rule.KNOWN);
        sum.add(!more && sentence.is(from, NameClue.COMPOUND), COMPOUND_POINTS, Rule.WORD);
        for (int i = from; i < to; i++) {
            boolean word = more && sentence.isCapital(i) && isBody(sentence, i);
            boolean mark = !word && sentence.isMark(i, "&");
            sum.add(word, 3, Rule.WORD);
            sum.add(mark, 2, Rule.WORD);
            boolean capitals = i > from && sentence.isShouted(i) && !sentence.isShouted(from) && !sentence.isRoman(i);
            sum.add(!word && !mark && capitals, 1, Rule.CAPITALS);
        }
        int before = sentence.isMark(from - 1, QuotationMarks.AROUND_NAME) ? from - 1 : from;
        boolean kind = sentence.matchBefore(before, NameClue.ORGANISATION) < before
                && (nouns ? !sentence.is(from, NameClue.GIVEN) : !sentence.isCapital(before - 1));
        boolean firm = sentence.matchBefore(before, NameClue.FIRM) < before;
        sum.add(kind || firm, firm ? 2.5 : 1.5, Rule.KIND);
        sum.add(isAgency(sentence, from, to), 2.5, Rule.PLACED);
        return KindEvidence.organisation(sum.points(), sum.rule());
    }

    private static boolean isBody(AnalyzedSentence sentence, int i) {
        return sentence.match(i, NameClue.ORGANISATION) > i
                || sentence.is(i, NameClue.TAIL)
                || sentence.is(i, NameClue.COMPOUND);
    }

    /** Whether it sends the report: between a dateline and its dash. */
    private static boolean isAgency(AnalyzedSentence sentence, int from, int to) {
        boolean bracketed =
                sentence.isMark(from - 1, "(") && sentence.isMark(to, ")") && sentence.isMark(to + 1, "-–—");
        return bracketed
                || sentence.isShouted(0) && from < 5 && sentence.isMark(from - 1, ",") && sentence.isMark(to, "-–—");
    }

    private KindEvidence asPlace(AnalyzedSentence sentence, int from, int to, boolean doubtful) {
        boolean acronym = isAcronym(sentence, from, to);
        boolean more = sentence.stems(from, to).size() > 1;
        boolean body = sentence.is(from, NameClue.ORGANISATION);
        boolean territory = sentence.unit(from) == to && !sentence.isWhole(from, to, NameClue.KNOWN);
        PointSum sum = new PointSum();
        sum.add(territory, 4, Rule.KNOWN);
        sum.add(!territory && !acronym && !body && sentence.isWhole(from, to, NameClue.CITY), 2.5, Rule.KNOWN);
        boolean last = sentence.is(to - 1, NameClue.PLACE) && !sentence.is(to - 1, NameClue.GIVEN);
        sum.add(more && !body && (sentence.is(from, NameClue.PLACE) || last), 3, Rule.WORD);
        if (!nouns && !acronym) {
            sum.add(sentence.matchBefore(from, NameClue.IN) < from, more ? 0.8 : 1.1, Rule.PLACED);
            sum.add(sentence.matchBefore(from, NameClue.TOWARD) < from, 0.6, Rule.PLACED);
            sum.add(!doubtful && sentence.isWhole(from, to, NameClue.TOWN), TOWN_POINTS, Rule.KNOWN);
            sum.add(!doubtful && sentence.is(to - 1, NameClue.LOCATED), LOCATED_POINTS, Rule.PLACED);
        }
        sum.add(sentence.matchBefore(from, NameClue.PLACE) < from, 1.5, Rule.KIND);
        boolean within = sentence.isMark(to, ",")
                && sentence.match(to + 1, NameClue.TERRITORY) > to + 1
                && sentence.isCapital(to + 1);
        sum.add(within && !acronym, 1.2, Rule.PLACED);
        sum.add(isDateline(sentence, from, to), 1.5, Rule.PLACED);
        return KindEvidence.place(sum.points(), sum.rule());
    }
}
