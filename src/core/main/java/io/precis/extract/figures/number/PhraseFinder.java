package io.precis.extract.figures.number;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSenses;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.lexicon.PhraseTrie;
import org.jspecify.annotations.Nullable;

/** Finds phrases of the lexicon in a passage. */
final class PhraseFinder {
    private static final int LONGEST_ENDING = 5;
    /** Set where it is known which roles begin. */
    private static final long SEEN = 1L << 63;

    private final SentenceCursor passage;
    private final PhraseTrie<PhraseSenses> phrases;
    private final int start;
    private final int end;
    /** The roles of the phrases that begin at a character: most characters begin none, and are asked for many. */
    private final long[] beginning;

    PhraseFinder(SentenceCursor passage) {
        this.passage = passage;
        this.phrases = passage.lexicon().phrases();
        this.start = passage.start();
        this.end = passage.end();
        this.beginning = new long[end - start];
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end. */
    @Nullable
    Hit find(int i, PhraseRoles roles) {
        if (i >= start && (i >= end || !begins(i, roles))) {
            return null;
        }
        Hit best = null;
        int node = PhraseTrie.ROOT;
        for (int p = i; p < end; p = after(p)) {
            node = next(node, p);
            if (node == PhraseTrie.NONE) {
                break;
            }
            PhraseSenses terms = phrases.at(node);
            int after = after(p);
            int stop = terms == null ? -1 : stop(i, after, terms, roles);
            best = terms != null && stop > 0 ? new Hit(i, stop, terms) : best;
        }
        return best;
    }

    /** Whether phrases with one of the roles, wherever they end, begin at {@code i}, which is inside. */
    boolean begins(int i, PhraseRoles roles) {
        return (beginning(i) & roles.bits()) != 0;
    }

    private long beginning(int i) {
        long known = beginning[i - start];
        if (known == 0) {
            known = SEEN;
            int node = next(PhraseTrie.ROOT, i);
            for (int p = i; p < end && node != PhraseTrie.NONE; ) {
                PhraseSenses terms = phrases.at(node);
                known |= terms == null ? 0 : terms.roles().bits();
                p = after(p);
                node = p < end ? next(node, p) : PhraseTrie.NONE;
            }
            beginning[i - start] = known;
        }
        return known;
    }

    /** The node that the character at {@code p} leads to. */
    private int next(int node, int p) {
        char c = passage.folded().charAt(p);
        boolean soft = c == '\u00ad' && passage.at(p - 1) != '\u00ad';
        return soft ? node : phrases.next(node, isGap(c) ? ' ' : c);
    }

    /** Past the character, or past the gap between two words. */
    private int after(int p) {
        return isGap(passage.folded().charAt(p)) ? Math.max(p + 1, passage.skipSpace(p)) : p + 1;
    }

    private static boolean isGap(char c) {
        return c == '-' || SentenceCursor.isSpace(c);
    }

    /** Where the phrase [i, p) ends in one of the roles, or -1. */
    private int stop(int i, int p, PhraseSenses terms, PhraseRoles roles) {
        int stop = -1;
        if ((terms.roles().bits() & roles.bits()) == 0) {
            return stop;
        }
        for (int k = 0; k < terms.all().size() && stop <= 0; k++) {
            PhraseRole role = terms.all().get(k).role();
            stop = roles.contains(role) ? stop(i, p, role) : -1;
        }
        return stop;
    }

    /** Where the word that holds the phrase [i, p) ends, or -1 when the phrase may not end inside it. */
    private int stop(int i, int p, PhraseRole role) {
        boolean letter = role == PhraseRole.SCALE
                && p - i < 3
                && passage.lexicon().is(ReadingOption.SOLID)
                && passage.isLetter(i - 1);
        if (!letter && passage.endsWord(p)
                || (role == PhraseRole.AND && passage.lexicon().is(ReadingOption.SOLID))) {
            return p;
        }
        boolean number = role == PhraseRole.CARDINAL || role == PhraseRole.SCALE || role == PhraseRole.ORDINAL;
        if ((number && passage.lexicon().is(ReadingOption.SOLID) && p - i > 2)
                || (role == PhraseRole.OF && passage.at(p - 1) == '\'')) {
            return p;
        }
        if (role == PhraseRole.AND && passage.lexicon().is(ReadingOption.GLUED_AND)) {
            return p;
        }
        boolean name = role == PhraseRole.CURRENCY
                || role == PhraseRole.UNIT
                || role == PhraseRole.PERCENT
                || (role == PhraseRole.SCALE && p - i > 4);
        if (name && passage.lexicon().is(ReadingOption.SUFFIXES) && p - i >= 3) {
            int word = passage.wordEnd(p);
            return word - p <= LONGEST_ENDING ? word : -1;
        }
        return -1;
    }
}
