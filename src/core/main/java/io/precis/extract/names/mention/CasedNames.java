package io.precis.extract.names.mention;

import io.precis.article.Span;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions where names have a capital: runs of capitalised words, parted into names, and weighed by their words
 * and by what stands beside them.
 *
 * <p>Immutable; threads may share one.
 */
public final class CasedNames {
    private final boolean nouns;
    private final NameTypeScorer context;

    /** @param nouns whether common nouns have a capital too, as in German */
    public CasedNames(boolean nouns) {
        this.nouns = nouns;
        this.context = new NameTypeScorer(nouns);
    }

    /** The mentions of one sentence, in order; those with little evidence wait for others of the document. */
    public List<NameMention> find(AnalyzedSentence words, CapitalUse capitals) {
        List<NameMention> found = new ArrayList<>();
        boolean headline = CapitalUse.isHeadline(words);
        int i = 0;
        while (i < words.size()) {
            int quoted = QuotedNames.end(words, i);
            if (quoted > i && words.isCapital(i)) {
                QuotedNames.add(words, i, quoted, found);
                i = quoted;
            } else if (!words.isCapital(i)) {
                i++;
            } else if (words.shouting()) {
                i = shouted(words, i, capitals, found);
            } else {
                int end = CapitalRuns.end(words, i);
                RunSplitter.of(words, i, end, nouns)
                        .forEach(piece -> piece(words, capitals, piece.start(), piece.end(), headline, found));
                i = end;
            }
        }
        return found;
    }

    /** Where all is in capitals, only what is known, or named elsewhere, is a name. */
    private static int shouted(AnalyzedSentence words, int i, CapitalUse capitals, List<NameMention> found) {
        int unit = words.unit(i);
        int end = Math.max(i + 1, unit);
        if (unit > i && !words.is(i, NameClue.FUNCTION)) {
            KindEvidence place = KindEvidence.place(words.isWhole(i, unit, NameClue.KNOWN) ? 0 : 3);
            KindEvidence body = KindEvidence.organisation(words.isWhole(i, unit, NameClue.KNOWN) ? 3 : 0);
            found.add(mention(words, i, end, place.plus(body), KindEvidence.NONE));
        } else if (capitals.inner().contains(words.form(i))) {
            found.add(mention(words, i, end, KindEvidence.NONE, KindEvidence.NONE));
        }
        return end;
    }

    private void piece(
            AnalyzedSentence words, CapitalUse capitals, int from, int to, boolean headline, List<NameMention> found) {
        int start = from;
        while (start < to && isNoBeginning(words, capitals, start, to)) {
            start++;
        }
        int end = to;
        while (end > start && !words.isCapital(end - 1) && !words.isMark(end - 1, ".") && end - 1 > start + 2) {
            end--;
        }
        if (start < end && words.span(start, end).length() > 1 && !isNothing(words, start, end)) {
            boolean doubtful = isDoubtful(words, capitals, start, end);
            end = context.withNoun(words, end);
            KindEvidence evidence = context.evidence(words, start, end, doubtful);
            boolean none = doubtful || headline || isModifier(words, end);
            found.add(
                    mention(words, start, end, evidence, none ? KindEvidence.NONE : context.prior(words, start, end)));
        }
    }

    private static NameMention mention(
            AnalyzedSentence words, int from, int to, KindEvidence evidence, KindEvidence prior) {
        Span span = words.span(from, to);
        return new NameMention(span, words.stems(from, to), evidence, prior, PersonRoles.of(words, from, to));
    }

    /** Whether it is nothing but initials, a number or a currency, which are nobody's whole name. */
    private static boolean isNothing(AnalyzedSentence words, int from, int to) {
        if (to == from + 1 && (words.isRoman(from) || words.is(from, NameClue.TAIL) || words.isMark(to, "$€£¥₴₽"))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && words.token(i).length() > 1) {
                return false;
            }
        }
        return words.unit(from) != to;
    }

    /** Whether a title and a name follow at once, so that these words may be part of the title. */
    private static boolean isModifier(AnalyzedSentence words, int to) {
        int title = words.match(to, NameClue.TITLE);
        return title > to && words.isCapital(to) && words.isNext(to) && words.isCapital(title);
    }

    /** Whether the word at the start of a piece is no part of the name. */
    private boolean isNoBeginning(AnalyzedSentence words, CapitalUse capitals, int i, int to) {
        if (!words.isCapital(i)) {
            return true;
        }
        if (words.unit(i) > i + 1) {
            return false;
        }
        boolean more = i + 1 < to;
        boolean initial = CapitalUse.isInitial(words, i);
        boolean head = more && words.is(i, NameClue.ORGANISATION);
        if (words.is(i, NameClue.FUNCTION) && !head && !words.isInitial(i) && words.unit(i) == i) {
            boolean surname = more && words.is(i + 1, NameClue.GIVEN);
            return initial || !words.is(i, NameClue.GIVEN) && !words.isShouted(i) && !surname;
        }
        if (words.is(i, NameClue.DEMONYM) && words.unit(i) == i) {
            return !more || !words.hasCapital(i + 1, to, NameClue.ORGANISATION);
        }
        if (!initial || words.isShouted(i) || words.is(i, NameClue.ORGANISATION) || words.unit(i) > i) {
            return false;
        }
        boolean known = words.is(i, NameClue.GIVEN)
                || words.isInitial(i + 1)
                || words.is(i, NameClue.SURNAME)
                || words.match(i, NameClue.CITY) > i;
        if (!more) {
            return capitals.lower().contains(words.form(i)) && !words.is(i, NameClue.GIVEN);
        }
        return capitals.lower().contains(words.form(i)) && !words.is(i, NameClue.GIVEN)
                || nouns && !known
                || !known && !capitals.inner().contains(words.form(i)) && isNamed(words, capitals, i + 1, to);
    }

    /** Whether what is left begins as a name does without the word before it. */
    private static boolean isNamed(AnalyzedSentence words, CapitalUse capitals, int i, int to) {
        boolean more = i + 1 < to;
        boolean body = more && words.is(i, NameClue.ORGANISATION) && !words.is(i + 1, NameClue.ORGANISATION);
        boolean given = words.is(i, NameClue.GIVEN) && (more || capitals.inner().contains(words.form(i)));
        return words.unit(i) > i || given || body && !words.is(to - 1, NameClue.TAIL);
    }

    /** A single word that may have its capital only because a sentence begins with it. */
    private static boolean isDoubtful(AnalyzedSentence words, CapitalUse capitals, int from, int to) {
        return to - from == 1
                && CapitalUse.isInitial(words, from)
                && !capitals.inner().contains(words.form(from));
    }
}
