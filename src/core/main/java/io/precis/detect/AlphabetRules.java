package io.precis.detect;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What Lingua decides by letters alone: a language that no other one shares its letters with, or else the
 * languages that are possible.
 */
final class AlphabetRules {
    /** No language, or one that cannot be told. */
    static final int UNKNOWN = -1;

    private final AlphabetLetters letters;
    private final BitSet allowed;
    private final int chinese;
    private final int japanese;

    /** The language of each alphabet that only one language has; unknown for all others. */
    private final int[] only;

    /** @param allowed what may be answered */
    AlphabetRules(AlphabetLetters letters, BitSet allowed) {
        this.letters = letters;
        this.allowed = allowed;
        this.chinese = Arrays.asList(letters.codes).indexOf("zh");
        this.japanese = Arrays.asList(letters.codes).indexOf("ja");
        this.only = new int[letters.ofAlphabet.length];
        for (int i = 0; i < only.length; i++) {
            BitSet languages = letters.ofAlphabet[i];
            only[i] = languages.cardinality() == 1 ? languages.nextSetBit(0) : UNKNOWN;
        }
    }

    /** The language that half of the words or more belong to by their letters, more than to any other. */
    int decided(DetectionText text) {
        LanguageVotes votes = new LanguageVotes(letters.codes.length);
        LanguageVotes word = new LanguageVotes(letters.codes.length);
        for (int i = 0; i < text.words(); i++) {
            if (word.isUsed()) {
                word.clear();
            }
            for (int at = text.start(i); at < text.end(i); at++) {
                vote(text.at(at), word);
            }
            int language = word.isUsed() ? word.winner() : UNKNOWN;
            votes.add(language >= 0 && allowed.get(language) ? language : UNKNOWN);
        }
        if (votes.of(UNKNOWN) < 0.5 * text.words()) {
            votes.remove(UNKNOWN);
        }
        return votes.candidates() == 2 && votes.of(chinese) > 0 && votes.of(japanese) > 0 ? japanese : votes.winner();
    }

    private void vote(char c, LanguageVotes votes) {
        int alphabet = letters.alphabet(c);
        if (alphabet < 0) {
            return;
        }
        if (only[alphabet] != UNKNOWN && allowed.get(only[alphabet])) {
            votes.add(only[alphabet]);
        } else if (alphabet == letters.han) {
            votes.add(chinese);
        } else if (only[alphabet] == japanese) {
            votes.add(japanese);
        } else {
            for (int language : letters.unique(c)) {
                if (allowed.get(language)) {
                    votes.add(language);
                }
            }
        }
    }

    /** The languages of the alphabet that most words are written in, narrowed by letters that only some of them have. */
    BitSet filtered(DetectionText text) {
        int[] alphabets = new int[text.words()];
        int[] words = new int[letters.ofAlphabet.length];
        int kinds = 0;
        for (int i = 0; i < alphabets.length; i++) {
            alphabets[i] = alphabet(text, i);
            if (alphabets[i] >= 0) {
                kinds += words[alphabets[i]] == 0 ? 1 : 0;
                words[alphabets[i]]++;
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
        int most = -1;
        for (int alphabet : alphabets) {
            // Of two alphabets with as many words, the one that stands first in the text.
            if (alphabet >= 0 && (most < 0 || words[alphabet] > words[most])) {
                most = alphabet;
            }
        }
        BitSet filtered = (BitSet) allowed.clone();
        filtered.and(letters.ofAlphabet[most]);
        return narrowed(text, filtered);
    }

    /** The alphabet all letters of a word belong to. */
    private int alphabet(DetectionText text, int word) {
        int alphabet = letters.alphabet(text.codePoint(text.start(word)));
        for (int at = text.start(word); at < text.end(word); ) {
            int c = text.codePoint(at);
            if (letters.alphabet(c) != alphabet) {
                return -1;
            }
            at += Character.charCount(c);
        }
        return alphabet;
    }

    private BitSet narrowed(DetectionText text, BitSet filtered) {
        int[] counts = new int[letters.codes.length];
        int[] words = wordsWith(text);
        for (int i = 0; i < words.length; i++) {
            if (words[i] > 0) {
                BitSet languages = letters.languagesOf(i);
                for (int of = languages.nextSetBit(0); of >= 0; of = languages.nextSetBit(of + 1)) {
                    counts[of] += filtered.get(of) ? words[i] : 0;
                }
            }
        }
        BitSet subset = new BitSet();
        for (int language = 0; language < counts.length; language++) {
            subset.set(language, counts[language] > 0 && counts[language] >= text.words() / 2.0);
        }
        return subset.isEmpty() ? filtered : subset;
    }

    /** How many words have each letter that tells languages apart. */
    private int[] wordsWith(DetectionText text) {
        int[] words = new int[letters.tellingCount()];
        int[] last = new int[words.length];
        for (int i = 0; i < text.words(); i++) {
            for (int at = text.start(i); at < text.end(i); at++) {
                int letter = letters.telling(text.at(at));
                if (letter >= 0 && last[letter] != i + 1) {
                    last[letter] = i + 1;
                    words[letter]++;
                }
            }
        }
        return words;
    }
}
