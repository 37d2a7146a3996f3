package io.precis.extract.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions where names have a capital: runs of capitalised words, parted at titles and at words that are no
 * names, and weighed by their words and by what stands beside them.
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
            if (!words.isCapital(i)) {
                i++;
                continue;
            }
            int end = CapitalRuns.end(words, i);
            part(words, i, end, (from, to) -> piece(words, capitals, from, to, headline, found));
            i = end;
        }
        return found;
    }

    private interface Piece {
        void of(int from, int to);
    }

    /** Parts a run at titles and at capitalised words that are no names. */
    private static void part(Words words, int from, int to, Piece piece) {
        int start = from;
        int i = from;
        while (i < to) {
            int title = words.match(i, Clue.TITLE);
            boolean inside = i > start && (words.is(i - 1, Clue.CONNECTOR) || words.isMark(i - 1, "'’-"));
            if (title > i && title < words.size() && words.isMark(title, ".") && words.isGlued(title)) {
                title++;
            }
            if (words.is(i, Clue.COMMON) && !inside || title > i && !inside) {
                piece.of(start, i);
                i = Math.max(i + 1, title);
                start = i;
            } else {
                i++;
            }
        }
        if (start < to) {
            piece.of(start, to);
        }
    }

    private void piece(Words words, Capitals capitals, int from, int to, boolean headline, List<Mention> found) {
        int start = from;
        while (start < to && isNoBeginning(words, capitals, start, to)) {
            start++;
        }
        int end = to;
        while (end > start && !words.isCapital(end - 1) && !words.isMark(end - 1, ".")) {
            end--;
        }
        if (start < end && words.span(start, end).length() > 1) {
            Evidence evidence = context.evidence(words, start, end);
            boolean doubtful = isDoubtful(words, capitals, start, end) || headline;
            String role = Roles.of(words, start, end);
            found.add(new Mention(
                    words.span(start, end),
                    words.stems(start, end),
                    evidence,
                    doubtful ? Evidence.NONE : context.prior(words, start, end),
                    role));
        }
    }

    /** Whether the word at the start of a piece is no part of the name. */
    private boolean isNoBeginning(Words words, Capitals capitals, int i, int to) {
        if (!words.isCapital(i)) {
            return true;
        }
        boolean more = i + 1 < to;
        if (words.is(i, Clue.FUNCTION) && !words.isInitial(i)) {
            return Capitals.isInitial(words, i) || !words.is(i, Clue.GIVEN) && !words.isShouted(i);
        }
        if (words.is(i, Clue.DEMONYM) && !words.is(i, Clue.TERRITORY)) {
            return !more || !hasOrganisation(words, i + 1, to);
        }
        boolean known = words.is(i, Clue.GIVEN) || words.is(i, Clue.SURNAME) || words.match(i, Clue.CITY) > i;
        return Capitals.isInitial(words, i)
                && !words.isShouted(i)
                && (capitals.lower().contains(words.form(i)) || nouns && more && !known)
                && !words.is(i, Clue.ORGANISATION)
                && !words.is(i, Clue.GIVEN)
                && words.match(i, Clue.TERRITORY) == i;
    }

    private static boolean hasOrganisation(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Clue.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    /** A single word that may have its capital only because a sentence begins with it. */
    private static boolean isDoubtful(Words words, Capitals capitals, int from, int to) {
        return to - from == 1
                && Capitals.isInitial(words, from)
                && !capitals.inner().contains(words.form(from));
    }
}
