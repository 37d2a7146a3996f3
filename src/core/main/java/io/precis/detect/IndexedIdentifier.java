package io.precis.detect;

import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Answers as Lingua does in its low-accuracy mode, from Lingua's own tables in an index: one pass over the text adds up the
 * logarithms of all languages at once, where Lingua looks every run of letters up for every language. A test holds that
 * both answer alike. Threads may share one.
 */
final class IndexedIdentifier implements LanguageIdentifier {
    private final NgramTable ngrams;
    private final String[] codes;
    private final AlphabetLetters letters;
    private final BitSet allowed = new BitSet();
    private final AlphabetRules rules;

    /** @param candidates what may be answered; empty for every language of the index */
    IndexedIdentifier(LanguageIndex index, List<Language> candidates) {
        this.ngrams = index.ngrams();
        this.letters = index.letters();
        this.codes = letters.codes;
        for (int i = 0; i < codes.length; i++) {
            allowed.set(i, candidates.isEmpty() || candidates.contains(LinguaIdentifier.language(codes[i])));
        }
        if (allowed.isEmpty()) {
            // Where no candidate can be detected, every language may be answered.
            allowed.set(0, codes.length);
        }
        this.rules = new AlphabetRules(letters, allowed);
    }

    @Override
    public DetectedLanguage identify(String text) {
        String start = LinguaIdentifier.start(text);
        if (start.codePoints().noneMatch(Character::isLetter)) {
            return new DetectedLanguage(Language.UNKNOWN, 0);
        }
        if (allowed.cardinality() == 1) {
            return answer(allowed.nextSetBit(0), 1);
        }
        DetectionText cleaned = new DetectionText(start, letters);
        int decided = rules.decided(cleaned);
        if (decided != AlphabetRules.UNKNOWN) {
            return answer(decided, 1);
        }
        BitSet filtered = rules.filtered(cleaned);
        return filtered.cardinality() == 1
                ? answer(filtered.nextSetBit(0), 1)
                : likeliest(sums(cleaned), filtered, start);
    }

    private DetectedLanguage likeliest(float[] sums, BitSet filtered, String text) {
        int best = -1;
        for (int i = filtered.nextSetBit(0); i >= 0; i = filtered.nextSetBit(i + 1)) {
            if (sums[i] < 0 && (best < 0 || sums[i] > sums[best])) {
                best = i;
            }
        }
        if (best < 0) {
            return new DetectedLanguage(Language.UNKNOWN, 0);
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = filtered.nextSetBit(0); i >= 0; i = filtered.nextSetBit(i + 1)) {
            if (sums[i] < 0) {
                ratios.add((double) (sums[best] / sums[i]));
            }
        }
        // As Lingua's map has them: the best first, so that the same doubles are added in the same order.
        ratios.sort((one, other) -> Double.compare(other, one));
        return answer(best, LinguaIdentifier.confidence(ratios, LinguaIdentifier.trigrams(text)));
    }

    /** The sums of the logarithms of all runs of three letters, each run once. */
    private float[] sums(DetectionText text) {
        float[] sums = new float[codes.length];
        float[] row = new float[codes.length];
        for (long run : inLinguasOrder(distinct(text))) {
            ngrams.logarithms(run, row);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        }
        return sums;
    }

    /** The runs of three letters, each once, in order of the text. */
    private static long[] distinct(DetectionText text) {
        long[] distinct = new long[Math.max(0, text.length() - 2)];
        int capacity = Integer.highestOneBit(distinct.length + 1) * 4;
        // The place among the distinct ones, from 1.
        int[] seen = new int[capacity];
        int count = 0;
        long run = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.at(i)) ? letters + 1 : 0;
            run = (run << Character.SIZE | text.at(i)) & 0xFFFF_FFFF_FFFFL;
            if (letters >= 3) {
                int slot = LanguageIndex.slot(run, capacity);
                while (seen[slot] != 0 && distinct[seen[slot] - 1] != run) {
                    slot = (slot + 1) & (capacity - 1);
                }
                if (seen[slot] == 0) {
                    distinct[count++] = run;
                    seen[slot] = count;
                }
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    /**
     * In the order of a hash set of their texts, in which Lingua adds: sums of floats depend on it, and the confidence
     * is to be the same to the last digit.
     */
    private static long[] inLinguasOrder(long[] distinct) {
        int capacity = 16;
        while (distinct.length > capacity * 3 / 4) {
            capacity *= 2;
        }
        int[] next = new int[capacity + 1];
        for (long run : distinct) {
            next[bucket(run, capacity) + 1]++;
        }
        for (int i = 0; i < capacity; i++) {
            next[i + 1] += next[i];
        }
        long[] ordered = new long[distinct.length];
        for (long run : distinct) {
            ordered[next[bucket(run, capacity)]++] = run;
        }
        return ordered;
    }

    /** Where a hash set of the JDK keeps the text of a run. */
    private static int bucket(long run, int capacity) {
        int hash = ((int) (run >>> 32) * 31 + (int) (run >>> 16 & 0xFFFF)) * 31 + (int) (run & 0xFFFF);
        return (hash ^ hash >>> 16) & (capacity - 1);
    }

    private DetectedLanguage answer(int language, double confidence) {
        return new DetectedLanguage(LinguaIdentifier.language(codes[language]), confidence);
    }
}
