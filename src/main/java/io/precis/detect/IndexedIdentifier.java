package io.precis.detect;

import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Answers as Lingua does in its low-accuracy mode, from Lingua's own tables in an index: one pass over the text adds up the
 * logarithms of all languages at once, where Lingua looks every run of letters up for every language. A test holds that both
 * answer alike. Threads may share one.
 */
final class IndexedIdentifier implements LanguageIdentifier {
    private final LinguaIndex index;
    private final BitSet allowed = new BitSet();
    private final Rules rules;

    /** @param candidates what may be answered; empty for every language of the index */
    IndexedIdentifier(LinguaIndex index, List<Language> candidates) {
        this.index = index;
        for (int i = 0; i < index.codes.length; i++) {
            allowed.set(i, candidates.isEmpty() || candidates.contains(LinguaIdentifier.language(index.codes[i])));
        }
        if (allowed.isEmpty()) {
            // Candidates that nobody can detect narrow nothing.
            allowed.set(0, index.codes.length);
        }
        this.rules = new Rules(index, allowed);
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
        CleanedText cleaned = new CleanedText(start, index);
        int decided = rules.decided(cleaned);
        if (decided != Rules.UNKNOWN) {
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

    /** The sums of the logarithms of all runs of three letters, each run once; of a shorter one where a language lacks it. */
    private float[] sums(CleanedText text) {
        float[] sums = new float[index.codes.length];
        int[] marks = new int[index.codes.length];
        int mark = 0;
        for (long run : inLinguasOrder(runs(text))) {
            mark++;
            for (int shift = 0; shift < 3 * Character.SIZE; shift += Character.SIZE) {
                int slot = index.find(run >>> shift);
                if (slot >= 0) {
                    index.add(slot, sums, marks, mark);
                }
            }
        }
        return sums;
    }

    /** The runs of three letters in order of the text. */
    private static long[] runs(CleanedText text) {
        long[] runs = new long[Math.max(0, text.length() - 2)];
        int count = 0;
        long run = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.at(i)) ? letters + 1 : 0;
            run = (run << Character.SIZE | text.at(i)) & 0xFFFF_FFFF_FFFFL;
            if (letters >= 3) {
                runs[count++] = run;
            }
        }
        return Arrays.copyOf(runs, count);
    }

    /**
     * Each run once, in the order of a hash set of their texts, in which Lingua adds: sums of floats depend on it, and the
     * confidence is to be the same to the last digit.
     */
    private static long[] inLinguasOrder(long[] runs) {
        long[] sorted = runs.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        int capacity = 16;
        while (distinct > capacity * 3 / 4) {
            capacity *= 2;
        }
        int[] first = new int[capacity];
        int[] last = new int[capacity];
        int[] next = new int[runs.length + 1];
        for (int i = 0; i < runs.length; i++) {
            int bucket = bucket(runs[i], capacity);
            int at = first[bucket];
            while (at != 0 && runs[at - 1] != runs[i]) {
                at = next[at];
            }
            if (at == 0) {
                if (first[bucket] == 0) {
                    first[bucket] = i + 1;
                } else {
                    next[last[bucket]] = i + 1;
                }
                last[bucket] = i + 1;
            }
        }
        long[] ordered = new long[distinct];
        int count = 0;
        for (int bucket = 0; bucket < capacity; bucket++) {
            for (int at = first[bucket]; at != 0; at = next[at]) {
                ordered[count++] = runs[at - 1];
            }
        }
        return ordered;
    }

    /** Where a hash set of the JDK keeps the text of a run. */
    private static int bucket(long run, int capacity) {
        int hash = ((int) (run >>> 32) * 31 + (int) (run >>> 16 & 0xFFFF)) * 31 + (int) (run & 0xFFFF);
        return (hash ^ hash >>> 16) & (capacity - 1);
    }

    private DetectedLanguage answer(int language, double confidence) {
        return new DetectedLanguage(LinguaIdentifier.language(index.codes[language]), confidence);
    }
}
