package io.precis.extract.keywords;

import io.precis.article.Document;
import io.precis.article.Span;
import io.precis.language.LanguagePack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Picks the phrases an article keeps coming back to, in its own words.
 *
 * <p>A phrase is worth its C-value (Frantzi, Ananiadou, Mima, "Automatic recognition of multi-word terms", 2000): how
 * often it is said, less how often only as part of longer phrases, times the logarithm of its length; more when the
 * headline says it, and when the article says it early. Linear in the length of the document; threads may share one.
 */
public final class KeywordExtractor {
    /** How much more a phrase of the headline is worth. */
    private static final double TITLE_FACTOR = 2;
    /** The bonus for an early phrase is 1 divided by this many sentences and those before the phrase. */
    private static final int EARLY_SENTENCES = 3;

    /**
     * At most {@code most} phrases, the most telling first, none sharing a term with a better one.
     *
     * <p>None for a language without stop words, in which function words cannot be told from others.
     *
     * @param taken what is listed already as a date or figure; no phrase reaches into it
     */
    public List<String> extract(Document document, LanguagePack pack, List<Span> taken, int most) {
        if (pack.stopWords().isEmpty()) {
            return List.of();
        }
        Map<List<String>, KeyPhrase> phrases = new HashMap<>();
        BitSet free = free(document.text(), taken);
        new SpacedPhrases(pack, free, phrases).addAll(document);
        new UnspacedPhrases(pack, free, phrases).addAll(document);
        PhraseNesting nesting = new PhraseNesting(phrases);
        List<KeyPhrase> best = phrases.values().stream()
                .filter(phrase -> phrase.isPhrase() && nesting.value(phrase) > 0)
                .sorted(Comparator.comparingDouble((KeyPhrase phrase) -> -worth(phrase, nesting, document))
                        .thenComparingInt(KeyPhrase::first)
                        .thenComparing(phrase -> -phrase.terms().size()))
                .toList();
        return disjoint(best, most);
    }

    private static BitSet free(String text, List<Span> taken) {
        BitSet free = new BitSet(text.length());
        free.set(0, text.length());
        taken.forEach(span -> free.clear(span.start(), span.end()));
        return free;
    }

    private static double worth(KeyPhrase phrase, PhraseNesting nesting, Document document) {
        double title = document.titleTerms().containsAll(phrase.telling()) ? TITLE_FACTOR : 1;
        return nesting.value(phrase) * title * (1 + 1.0 / (EARLY_SENTENCES + phrase.sentence()));
    }

    private static List<String> disjoint(List<KeyPhrase> best, int most) {
        List<KeyPhrase> chosen = new ArrayList<>();
        for (KeyPhrase phrase : best) {
            if (chosen.size() == most) {
                break;
            }
            if (chosen.stream().noneMatch(phrase::sharesWith)) {
                chosen.add(phrase);
            }
        }
        return chosen.stream().map(KeyPhrase::form).toList();
    }
}
