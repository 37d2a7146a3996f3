package io.precis.extract.figures;

import io.precis.extract.figures.Passage.Hit;
import io.precis.language.Trie;
import org.jspecify.annotations.Nullable;

/** Finds phrases of the lexicon in a passage. */
final class Phrases {
    private static final int LONGEST_ENDING = 5;
    /** Set where it is known which roles begin. */
    private static final long SEEN = 1L << 63;

    private final Passage passage;
    private final Trie<Terms> phrases;
    private final int start;
    private final int end;
    /** The roles of the phrases that begin at a character: most characters begin none, and are asked for many. */
    private final long[] beginning;

    Phrases(Passage passage) {
        this.passage = passage;
        this.phrases = passage.lexicon().phrases();
        this.start = passage.start();
        this.end = passage.end();
        this.beginning = new long[end - start];
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end. */
    @Nullable
    Hit find(int i, Roles roles) {
        if (i >= start && (i >= end || !begins(i, roles))) {
            return null;
        }
        Hit best = null;
        int node = Trie.ROOT;
        for (int p = i; p < end; p = after(p)) {
            node = next(node, p);
            if (node == Trie.NONE) {
                break;
            }
            Terms terms = phrases.at(node);
            int after = after(p);
            int stop = terms == null ? -1 : stop(i, after, terms, roles);
            best = terms != null && stop > 0 ? new Hit(i, stop, terms) : best;
        }
        return best;
    }

    /** Whether phrases with one of the roles, wherever they end, begin at {@code i}, which is inside. */
    boolean begins(int i, Roles roles) {
        return (beginning(i) & roles.bits()) != 0;
    }

    private long beginning(int i) {
        long known = beginning[i - start];
        if (known == 0) {
            known = SEEN;
            int node = next(Trie.ROOT, i);
            for (int p = i; p < end && node != Trie.NONE; ) {
                Terms terms = phrases.at(node);
                known |= terms == null ? 0 : terms.roles().bits();
                p = after(p);
                node = p < end ? next(node, p) : Trie.NONE;
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
        return c == '-' || Passage.isSpace(c);
    }

    /** Where the phrase [i, p) ends in one of the roles, or -1. */
    private int stop(int i, int p, Terms terms, Roles roles) {
        int stop = -1;
        if ((terms.roles().bits() & roles.bits()) == 0) {
            return stop;
        }
        for (int k = 0; k < terms.all().size() && stop <= 0; k++) {
            Role role = terms.all().get(k).role();
            stop = roles.contains(role) ? stop(i, p, role) : -1;
        }
        return stop;
    }

    /** Where the word that holds the phrase [i, p) ends, or -1 when the phrase may not end inside it. */
    private int stop(int i, int p, Role role) {
        boolean letter =
                role == Role.SCALE && p - i < 3 && passage.lexicon().is(Option.SOLID) && passage.isLetter(i - 1);
        if (!letter && passage.endsWord(p)
                || (role == Role.AND && passage.lexicon().is(Option.SOLID))) {
            return p;
        }
        boolean number = role == Role.CARDINAL || role == Role.SCALE || role == Role.ORDINAL;
        if ((number && passage.lexicon().is(Option.SOLID) && p - i > 2)
                || (role == Role.OF && passage.at(p - 1) == '\'')) {
            return p;
        }
        if (role == Role.AND && passage.lexicon().is(Option.GLUED_AND)) {
            return p;
        }
        boolean name =
                role == Role.CURRENCY || role == Role.UNIT || role == Role.PERCENT || (role == Role.SCALE && p - i > 4);
        if (name && passage.lexicon().is(Option.SUFFIXES) && p - i >= 3) {
            int word = passage.wordEnd(p);
            return word - p <= LONGEST_ENDING ? word : -1;
        }
        return -1;
    }
}
