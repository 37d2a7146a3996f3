package io.precis.translate.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * chrF2 of a corpus, 0 to 100: how many runs of one to six characters translations and references have in common, recall
 * counting twice as much (M. Popović, "chrF: character n-gram F-score for automatic MT evaluation", 2015), counted over the
 * whole corpus as sacreBLEU does.
 */
final class CharacterF {
    private static final int LONGEST = 6;
    private static final double BETA_SQUARED = 4;

    private CharacterF() {}

    static double of(List<String> translations, List<String> references) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (int size = 1; size <= LONGEST; size++) {
            long common = 0;
            long translated = 0;
            long wanted = 0;
            for (int i = 0; i < translations.size(); i++) {
                Map<String, Integer> reference = runs(references.get(i), size);
                for (Map.Entry<String, Integer> run :
                        runs(translations.get(i), size).entrySet()) {
                    common += Math.min(run.getValue(), reference.getOrDefault(run.getKey(), 0));
                    translated += run.getValue();
                }
                wanted +=
                        reference.values().stream().mapToInt(Integer::intValue).sum();
            }
            if (translated > 0 && wanted > 0) {
                precision += common / (double) translated;
                recall += common / (double) wanted;
                orders++;
            }
        }
        if (precision + recall == 0) {
            return 0;
        }
        double p = precision / orders;
        double r = recall / orders;
        return 100 * (1 + BETA_SQUARED) * p * r / (BETA_SQUARED * p + r);
    }

    private static Map<String, Integer> runs(String text, int size) {
        int[] letters = text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .toArray();
        Map<String, Integer> runs = new HashMap<>();
        for (int from = 0; from + size <= letters.length; from++) {
            runs.merge(new String(letters, from, size), 1, Integer::sum);
        }
        return runs;
    }
}
