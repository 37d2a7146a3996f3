package io.precis.extract.names;

import io.precis.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions where names have a capital: runs of capitalised words, parted into names, and weighed by their words
 * and by what stands beside them.
 *
 * <p>Immutable; threads may share one.
 */
final class CasedNames {
    private final boolean nouns;
    private final Context context;

    /** @param nouns whether common nouns have a capital too, as in German */
    CasedNames(boolean nouns) {
        this.nouns = nouns;
        this.context = new Context(nouns);
    }

    /** The mentions of one sentence, in order; those with little evidence wait for others of the document. */
    List<Mention> find(Words words, Capitals capitals) {
        List<Mention> found = new ArrayList<>();
        boolean headline = Capitals.isHeadline(words);
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
                Pieces.of(words, i, end, nouns)
                        .forEach(piece -> piece(words, capitals, piece.start(), piece.end(), headline, found));
                i = end;
            }
        }
        return found;
    }

    /** Where all is in capitals, only what is known, or named elsewhere, is a name. */
    private static int shouted(Words words, int i, Capitals capitals, List<Mention> found) {
        int unit = words.unit(i);
        int end = Math.max(i + 1, unit);
        if (unit > i && !words.is(i, Clue.FUNCTION)) {
            Evidence place = Evidence.place(words.isWhole(i, unit, Clue.KNOWN) ? 0 : 3);
            Evidence body = Evidence.organisation(words.isWhole(i, unit, Clue.KNOWN) ? 3 : 0);
            found.add(mention(words, i, end, place.plus(body), Evidence.NONE));
        } else if (capitals.inner().contains(words.form(i))) {
            found.add(mention(words, i, end, Evidence.NONE, Evidence.NONE));
        }
        return end;
    }

    private void piece(Words words, Capitals capitals, int from, int to, boolean headline, List<Mention> found) {
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
            Evidence evidence = context.evidence(words, start, end, doubtful);
            boolean none = doubtful || headline || isModifier(words, end);
            found.add(mention(words, start, end, evidence, none ? Evidence.NONE : context.prior(words, start, end)));
        }
    }

    private static Mention mention(Words words, int from, int to, Evidence evidence, Evidence prior) {
        Span span = words.span(from, to);
        return new Mention(span, words.stems(from, to), evidence, prior, Roles.of(words, from, to));
    }

    /** Whether it is nothing but initials, a number or a currency, which are nobody's whole name. */
    private static boolean isNothing(Words words, int from, int to) {
        if (to == from + 1 && (words.isRoman(from) || words.is(from, Clue.TAIL) || words.isMark(to, "$€£¥₴₽"))) {
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
    private static boolean isModifier(Words words, int to) {
        int title = words.match(to, Clue.TITLE);
        return title > to && words.isCapital(to) && words.isNext(to) && words.isCapital(title);
    }

    /** Whether the word at the start of a piece is no part of the name. */
    private boolean isNoBeginning(Words words, Capitals capitals, int i, int to) {
        if (!words.isCapital(i)) {
            return true;
        }
        if (words.unit(i) > i + 1) {
            return false;
        }
        boolean more = i + 1 < to;
        boolean initial = Capitals.isInitial(words, i);
        boolean head = more && words.is(i, Clue.ORGANISATION);
        if (words.is(i, Clue.FUNCTION) && !head && !words.isInitial(i) && words.unit(i) == i) {
            boolean surname = more && words.is(i + 1, Clue.GIVEN);
            return initial || !words.is(i, Clue.GIVEN) && !words.isShouted(i) && !surname;
        }
        if (words.is(i, Clue.DEMONYM) && words.unit(i) == i) {
            return !more || !words.hasCapital(i + 1, to, Clue.ORGANISATION);
        }
        if (!initial || words.isShouted(i) || words.is(i, Clue.ORGANISATION) || words.unit(i) > i) {
            return false;
        }
        boolean known = words.is(i, Clue.GIVEN)
                || words.isInitial(i + 1)
                || words.is(i, Clue.SURNAME)
                || words.match(i, Clue.CITY) > i;
        if (!more) {
            return capitals.lower().contains(words.form(i)) && !words.is(i, Clue.GIVEN);
        }
        return capitals.lower().contains(words.form(i)) && !words.is(i, Clue.GIVEN)
                || nouns && !known
                || !known && !capitals.inner().contains(words.form(i)) && isNamed(words, capitals, i + 1, to);
    }

    /** Whether what is left begins as a name does without the word before it. */
    private static boolean isNamed(Words words, Capitals capitals, int i, int to) {
        boolean more = i + 1 < to;
        boolean body = more && words.is(i, Clue.ORGANISATION) && !words.is(i + 1, Clue.ORGANISATION);
        boolean given = words.is(i, Clue.GIVEN) && (more || capitals.inner().contains(words.form(i)));
        return words.unit(i) > i || given || body && !words.is(to - 1, Clue.TAIL);
    }

    /** A single word that may have its capital only because a sentence begins with it. */
    private static boolean isDoubtful(Words words, Capitals capitals, int from, int to) {
        return to - from == 1
                && Capitals.isInitial(words, from)
                && !capitals.inner().contains(words.form(from));
    }
}
