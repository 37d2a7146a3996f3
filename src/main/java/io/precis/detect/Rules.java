package io.precis.detect;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What Lingua decides by letters alone: a language that no other one shares its letters with, or else the languages that
 * come into question.
 */
final class Rules {
    /** No language, or one that cannot be told. */
    static final int UNKNOWN = -1;

    private final LinguaIndex index;
    private final BitSet allowed;
    private final int chinese;
    private final int japanese;

    /** The language of each alphabet that only one language has; unknown for all others. */
    private final int[] only;

    /** @param allowed what may be answered */
    Rules(LinguaIndex index, BitSet allowed) {
        this.index = index;
        this.allowed = allowed;
        this.chinese = Arrays.asList(index.codes).indexOf("zh");
        this.japanese = Arrays.asList(index.codes).indexOf("ja");
        this.only = new int[index.ofAlphabet.length];
        for (int i = 0; i < only.length; i++) {
            BitSet languages = index.ofAlphabet[i];
            only[i] = languages.cardinality() == 1 ? languages.nextSetBit(0) : UNKNOWN;
        }
    }

    /** The language that half of the words or more belong to by their letters, more than to any other. */
    int decided(CleanedText text) {
        Votes votes = new Votes(index.codes.length);
        Votes word = new Votes(index.codes.length);
        for (int i = 0; i < text.words(); i++) {
            word.clear();
            for (int at = text.start(i); at < text.end(i); at++) {
                vote(text.at(at), word);
            }
            int language = word.winner();
            votes.add(language >= 0 && allowed.get(language) ? language : UNKNOWN);
        }
        if (votes.of(UNKNOWN) < 0.5 * text.words()) {
            votes.remove(UNKNOWN);
        }
        return votes.candidates() == 2 && votes.of(chinese) > 0 && votes.of(japanese) > 0 ? japanese : votes.winner();
    }

    private void vote(char c, Votes votes) {
        int alphabet = index.alphabet(c);
        if (alphabet < 0) {
            return;
        }
        if (only[alphabet] != UNKNOWN && allowed.get(only[alphabet])) {
            votes.add(only[alphabet]);
        } else if (alphabet == index.han) {
            votes.add(chinese);
        } else if (only[alphabet] == japanese) {
            votes.add(japanese);
        } else {
            for (int language : index.unique.getOrDefault(c, new int[0])) {
                if (allowed.get(language)) {
                    votes.add(language);
                }
            }
        }
    }

    /** The languages of the alphabet that most words are written in, narrowed by letters that only some of them have. */
    BitSet filtered(CleanedText text) {
        int[] words = new int[index.ofAlphabet.length];
        int first = -1;
        int kinds = 0;
        for (int i = 0; i < text.words(); i++) {
            int alphabet = alphabet(text, i);
            if (alphabet >= 0) {
                kinds += words[alphabet] == 0 ? 1 : 0;
                words[alphabet]++;
            }
        }
        if (kinds == 0
                || (kinds > 1
                        && Arrays.stream(words)
                                        .filter(count -> count > 0)
                                        .distinct()
                                        .count()
                                == 1)) {
            return allowed;
        }
        for (int i = 0; i < text.words(); i++) {
            int alphabet = alphabet(text, i);
            // Of two alphabets with as many words, the one that stands first in the text.
            if (alphabet >= 0 && (first < 0 || words[alphabet] > words[first])) {
                first = alphabet;
            }
        }
        BitSet filtered = (BitSet) allowed.clone();
        filtered.and(index.ofAlphabet[first]);
        return narrowed(text, filtered);
    }

    /** The alphabet all letters of a word belong to. */
    private int alphabet(CleanedText text, int word) {
        int alphabet = index.alphabet(text.codePoint(text.start(word)));
        for (int at = text.start(word); at < text.end(word); at += Character.charCount(text.codePoint(at))) {
            if (index.alphabet(text.codePoint(at)) != alphabet) {
                return -1;
            }
        }
        return alphabet;
    }

    private BitSet narrowed(CleanedText text, BitSet filtered) {
        int[] counts = new int[index.codes.length];
        for (int i = 0; i < index.telling.length; i++) {
            int words = words(text, index.telling[i]);
            if (words > 0) {
                index.tellingOf[i].stream().filter(filtered::get).forEach(language -> counts[language] += words);
            }
        }
        BitSet subset = new BitSet();
        for (int language = 0; language < counts.length; language++) {
            subset.set(language, counts[language] > 0 && counts[language] >= text.words() / 2.0);
        }
        return subset.isEmpty() ? filtered : subset;
    }

    /** How many words have each of some characters, added up. */
    private static int words(CleanedText text, String characters) {
        int words = 0;
        for (int i = 0; i < text.words(); i++) {
            for (int j = 0; j < characters.length(); j++) {
                for (int at = text.start(i); at < text.end(i); at++) {
                    if (text.at(at) == characters.charAt(j)) {
                        words++;
                        break;
                    }
                }
            }
        }
        return words;
    }

    /** Counts by language, {@link #UNKNOWN} among them. */
    private static final class Votes {
        private final int[] counts;

        Votes(int languages) {
            counts = new int[languages + 1];
        }

        void clear() {
            Arrays.fill(counts, 0);
        }

        void add(int language) {
            counts[language + 1]++;
        }

        void remove(int language) {
            counts[language + 1] = 0;
        }

        int of(int language) {
            return counts[language + 1];
        }

        long candidates() {
            return Arrays.stream(counts).filter(count -> count > 0).count();
        }

        /** The one with more votes than any other. */
        int winner() {
            int best = 0;
            boolean isTied = false;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > counts[best]) {
                    best = i;
                    isTied = false;
                } else if (i != best && counts[i] == counts[best]) {
                    isTied = true;
                }
            }
            return isTied ? UNKNOWN : best - 1;
        }
    }
}
