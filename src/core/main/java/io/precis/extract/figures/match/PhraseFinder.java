package io.precis.extract.figures.match;

import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSenses;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.lexicon.PhraseTrie;
import org.jspecify.annotations.Nullable;

/** Finds phrases of the lexicon in a sentence. */
final class PhraseFinder {
    private static final int LONGEST_ENDING = 5;
    /** The bit that is set once the roles that begin at a character are known. */
    private static final long ROLES_KNOWN = 1L << 63;

    private final SentenceText sentence;
    private final PhraseTrie<PhraseSenses> phrases;
    private final int start;
    private final int end;
    /**
     * The roles of the phrases that begin at each character, found when first asked for: most characters begin none, and are
     * asked many times.
     */
    private final long[] beginning;

    PhraseFinder(SentenceText sentence) {
        this.sentence = sentence;
        this.phrases = sentence.lexicon().phrases();
        this.start = sentence.start();
        this.end = sentence.end();
        this.beginning = new long[end - start];
    }

    /** The longest phrase at {@code i} that has one of the roles and ends where a word may end, or null. */
    @Nullable
    PhraseHit find(int i, PhraseRoles roles) {
        if (i >= start && (i >= end || !begins(i, roles))) {
            return null;
        }
        PhraseHit best = null;
        int node = PhraseTrie.ROOT;
        for (int p = i; p < end; p = after(p)) {
            node = next(node, p);
            if (node == PhraseTrie.NONE) {
                break;
            }
            PhraseSenses senses = phrases.at(node);
            int after = after(p);
            int stop = senses == null ? -1 : stop(i, after, senses, roles);
            best = senses != null && stop > 0 ? new PhraseHit(i, stop, senses) : best;
        }
        return best;
    }

    /** Whether phrases with one of the roles begin at {@code i}, inside the sentence, wherever they end. */
    boolean begins(int i, PhraseRoles roles) {
        return (beginning(i) & roles.bits()) != 0;
    }

    private long beginning(int i) {
        long known = beginning[i - start];
        if (known == 0) {
            known = ROLES_KNOWN;
            int node = next(PhraseTrie.ROOT, i);
            for (int p = i; p < end && node != PhraseTrie.NONE; ) {
                PhraseSenses senses = phrases.at(node);
                known |= senses == null ? 0 : senses.roles().bits();
                p = after(p);
                node = p < end ? next(node, p) : PhraseTrie.NONE;
            }
            beginning[i - start] = known;
        }
        return known;
    }

    /** The node that the character at {@code p} leads to. */
    private int next(int node, int p) {
        char c = sentence.folded().charAt(p);
        boolean soft = c == '\u00ad' && sentence.at(p - 1) != '\u00ad';
        return soft ? node : phrases.next(node, isGap(c) ? ' ' : c);
    }

    /** The index after the character, or after the gap between two words. */
    private int after(int p) {
        return isGap(sentence.folded().charAt(p)) ? Math.max(p + 1, sentence.skipSpace(p)) : p + 1;
    }

    private static boolean isGap(char c) {
        return c == '-' || SentenceText.isSpace(c);
    }

    /** The end of the phrase [i, p) in the first of its roles in which it may end there, or -1. */
    private int stop(int i, int p, PhraseSenses senses, PhraseRoles roles) {
        int stop = -1;
        if ((senses.roles().bits() & roles.bits()) == 0) {
            return stop;
        }
        for (int k = 0; k < senses.all().size() && stop <= 0; k++) {
            PhraseRole role = senses.all().get(k).role();
            stop = roles.contains(role) ? stop(i, p, role) : -1;
        }
        return stop;
    }

    /** The end of the phrase [i, p) in a role: p, or the end of the word when the phrase is its stem; -1 when it may not end there. */
    private int stop(int i, int p, PhraseRole role) {
        boolean letter = role == PhraseRole.SCALE
                && p - i < 3
                && sentence.lexicon().is(ReadingOption.SOLID)
                && sentence.isLetter(i - 1);
        if (!letter && sentence.endsWord(p)
                || (role == PhraseRole.AND && sentence.lexicon().is(ReadingOption.SOLID))) {
            return p;
        }
        boolean number = role == PhraseRole.CARDINAL || role == PhraseRole.SCALE || role == PhraseRole.ORDINAL;
        if ((number && sentence.lexicon().is(ReadingOption.SOLID) && p - i > 2)
                || (role == PhraseRole.OF && sentence.at(p - 1) == '\'')) {
            return p;
        }
        if (role == PhraseRole.AND && sentence.lexicon().is(ReadingOption.GLUED_AND)) {
            return p;
        }
        boolean name = role == PhraseRole.CURRENCY
                || role == PhraseRole.UNIT
                || role == PhraseRole.PERCENT
                || (role == PhraseRole.SCALE && p - i > 4);
        if (name && sentence.lexicon().is(ReadingOption.SUFFIXES) && p - i >= 3) {
            int word = sentence.wordEnd(p);
            return word - p <= LONGEST_ENDING ? word : -1;
        }
        return -1;
    }
}
