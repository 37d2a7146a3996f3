package io.precis.extract.names.mention;

import io.precis.article.Span;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions where names have a capital: runs of capitalised words, split into names, and scored by their words and by
 * what stands beside them.
 *
 * <p>Immutable; threads may share one.
 */
public final class CasedNames {
    /** What an institution's name has whose head is known. */
    private static final double SURE_POINTS = 3;

    private final boolean nouns;
    private final NameTypeScorer scorer;

    public CasedNames(NameCustoms customs) {
        this.nouns = customs.nouns();
        this.scorer = new NameTypeScorer(customs);
    }

    /** The mentions of one sentence, in order; those with little evidence wait for others of the document. */
    public List<NameMention> find(AnalyzedSentence sentence, CapitalUse capitals) {
        List<NameMention> found = new ArrayList<>();
        boolean headline = CapitalUse.isHeadline(sentence);
        int i = 0;
        while (i < sentence.size()) {
            int quoted = QuotedNames.end(sentence, i);
            if (quoted > i && sentence.isCapital(i)) {
                QuotedNames.add(sentence, i, quoted, found);
                i = quoted;
            } else if (!sentence.isCapital(i)) {
                i = office(sentence, i, found);
            } else if (sentence.shouting()) {
                i = shouted(sentence, i, capitals, found);
            } else {
                int end = CapitalRuns.end(sentence, i);
                List<Span> pieces = RunSplitter.of(sentence, i, end, nouns);
                int body = pieces.isEmpty() ? end : body(sentence, pieces, end, found);
                pieces.subList(0, pieces.size() - (body > end ? 1 : 0))
                        .forEach(piece -> piece(sentence, capitals, piece.start(), piece.end(), headline, found));
                i = body;
            }
        }
        return found;
    }

    /** Adds the institution whose name begins here in lower case, if one does, and gives its end or the next token. */
    private static int office(AnalyzedSentence sentence, int i, List<NameMention> found) {
        int end = BodyNames.isOffice(sentence, i) ? BodyNames.end(sentence, i, i + 1) : i + 1;
        if (end > i + 1) {
            found.add(mention(sentence, i, end, KindEvidence.organisation(SURE_POINTS), KindEvidence.NONE));
        }
        return end;
    }

    /** Adds the institution that the last piece of a run begins, if it goes on in lower case, and gives its end. */
    private static int body(AnalyzedSentence sentence, List<Span> pieces, int to, List<NameMention> found) {
        Span last = pieces.get(pieces.size() - 1);
        int from = last.start();
        while (from < to && sentence.is(from, NameClue.FUNCTION) && !sentence.is(from, NameClue.LEAD)) {
            from++;
        }
        int end = last.end() == to && from < to ? BodyNames.end(sentence, from, to) : to;
        if (end > to) {
            found.add(mention(sentence, from, end, KindEvidence.organisation(SURE_POINTS), KindEvidence.NONE));
        }
        return end;
    }

    /** Where all is in capitals, only what is known, or named elsewhere, is a name. */
    private static int shouted(AnalyzedSentence sentence, int i, CapitalUse capitals, List<NameMention> found) {
        int unit = sentence.unit(i);
        int end = Math.max(i + 1, unit);
        if (unit > i && !sentence.is(i, NameClue.FUNCTION)) {
            KindEvidence place = KindEvidence.place(sentence.isWhole(i, unit, NameClue.KNOWN) ? 0 : 3);
            KindEvidence body = KindEvidence.organisation(sentence.isWhole(i, unit, NameClue.KNOWN) ? 3 : 0);
            found.add(mention(sentence, i, end, place.plus(body), KindEvidence.NONE));
        } else if (capitals.inner().contains(sentence.form(i))) {
            found.add(mention(sentence, i, end, KindEvidence.NONE, KindEvidence.NONE));
        }
        return end;
    }

    private void piece(
            AnalyzedSentence sentence,
            CapitalUse capitals,
            int from,
            int to,
            boolean headline,
            List<NameMention> found) {
        int start = from;
        while (start < to && isNoBeginning(sentence, capitals, start, to)) {
            start++;
        }
        int end = to;
        while (end > start && !sentence.isCapital(end - 1) && !sentence.isMark(end - 1, ".") && end - 1 > start + 2) {
            end--;
        }
        if (start < end && sentence.span(start, end).length() > 1 && !isNothing(sentence, start, end)) {
            boolean doubtful = isDoubtful(sentence, capitals, start, end);
            end = scorer.withNoun(sentence, end);
            KindEvidence evidence = scorer.evidence(sentence, start, end, doubtful);
            boolean none = doubtful || headline || isModifier(sentence, end);
            found.add(mention(
                    sentence, start, end, evidence, none ? KindEvidence.NONE : scorer.prior(sentence, start, end)));
        }
    }

    private static NameMention mention(
            AnalyzedSentence sentence, int from, int to, KindEvidence evidence, KindEvidence prior) {
        Span span = sentence.span(from, to);
        return new NameMention(span, sentence.stems(from, to), evidence, prior, PersonRoles.of(sentence, from, to));
    }

    /** Whether it is nothing but initials, a number or a currency, and so no whole name. */
    private static boolean isNothing(AnalyzedSentence sentence, int from, int to) {
        if (to == from + 1
                && (sentence.isRoman(from) || sentence.is(from, NameClue.TAIL) || sentence.isMark(to, "$€£¥₴₽"))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (sentence.isWord(i) && sentence.token(i).length() > 1) {
                return false;
            }
        }
        return sentence.unit(from) != to;
    }

    /** Whether a title and a name follow at once, so that these words may be part of the title. */
    private static boolean isModifier(AnalyzedSentence sentence, int to) {
        int title = sentence.match(to, NameClue.TITLE);
        return title > to && sentence.isCapital(to) && sentence.isNext(to) && sentence.isCapital(title);
    }

    /** Whether the word at the start of a piece is no part of the name. */
    private boolean isNoBeginning(AnalyzedSentence sentence, CapitalUse capitals, int i, int to) {
        if (!sentence.isCapital(i)) {
            return true;
        }
        if (sentence.unit(i) > i + 1) {
            return false;
        }
        boolean more = i + 1 < to;
        boolean initial = CapitalUse.isInitial(sentence, i);
        boolean head = more && sentence.is(i, NameClue.ORGANISATION);
        if (sentence.is(i, NameClue.FUNCTION) && !head && !sentence.isInitial(i) && sentence.unit(i) == i) {
            boolean surname = more && sentence.is(i + 1, NameClue.GIVEN);
            return initial || !sentence.is(i, NameClue.GIVEN) && !sentence.isShouted(i) && !surname;
        }
        if (sentence.is(i, NameClue.DEMONYM) && sentence.unit(i) == i) {
            return !more || !sentence.hasCapital(i + 1, to, NameClue.ORGANISATION);
        }
        if (!initial || sentence.isShouted(i) || sentence.is(i, NameClue.ORGANISATION) || sentence.unit(i) > i) {
            return false;
        }
        boolean known = sentence.is(i, NameClue.GIVEN)
                || sentence.is(i, NameClue.LEAD)
                || sentence.isInitial(i + 1)
                || sentence.is(i, NameClue.SURNAME)
                || sentence.match(i, NameClue.CITY) > i;
        if (!more) {
            return capitals.lower().contains(sentence.form(i)) && !sentence.is(i, NameClue.GIVEN);
        }
        return capitals.lower().contains(sentence.form(i)) && !sentence.is(i, NameClue.GIVEN)
                || nouns && !known
                || !known && !capitals.inner().contains(sentence.form(i)) && isNamed(sentence, capitals, i + 1, to);
    }

    /** Whether what is left begins as a name does without the word before it. */
    private static boolean isNamed(AnalyzedSentence sentence, CapitalUse capitals, int i, int to) {
        boolean more = i + 1 < to;
        boolean body = more && sentence.is(i, NameClue.ORGANISATION) && !sentence.is(i + 1, NameClue.ORGANISATION);
        boolean given =
                sentence.is(i, NameClue.GIVEN) && (more || capitals.inner().contains(sentence.form(i)));
        return sentence.unit(i) > i || given || body && !sentence.is(to - 1, NameClue.TAIL);
    }

    /** A single word that may have its capital only because a sentence begins with it. */
    private static boolean isDoubtful(AnalyzedSentence sentence, CapitalUse capitals, int from, int to) {
        return to - from == 1
                && CapitalUse.isInitial(sentence, from)
                && !capitals.inner().contains(sentence.form(from));
    }
}
