package io.precis.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.bg.BulgarianStemmer;
import org.apache.lucene.analysis.bn.BengaliStemmer;
import org.apache.lucene.analysis.cz.CzechStemmer;
import org.apache.lucene.analysis.fa.PersianStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** Stems the words of one language. Not for sharing between threads. */
final class WordStemmer {
    private static final String SNOWBALL = "org.tartarus.snowball.ext.";

    private final @Nullable UnaryOperator<String> stemmer;

    /** @param name a class of {@code org.tartarus.snowball.ext}, one of Lucene's own stemmers, or {@code none} */
    WordStemmer(String name) {
        this.stemmer = name.equals("none") ? null : stemmer(name);
    }

    /** The stem of a word; the word itself in a language without a stemmer. */
    String of(String form) {
        return stemmer == null ? form : stemmer.apply(form);
    }

    private static UnaryOperator<String> stemmer(String name) {
        return switch (name) {
            case "BengaliStemmer" -> light(new BengaliStemmer()::stem);
            case "BulgarianStemmer" -> light(new BulgarianStemmer()::stem);
            case "CzechStemmer" -> light(new CzechStemmer()::stem);
            case "PersianStemmer" -> light(new PersianStemmer()::stem);
            case "StempelStemmer" -> polish();
            default -> {
                SnowballStemmer stemmer = snowball(name);
                yield word -> {
                    stemmer.setCurrent(word);
                    stemmer.stem();
                    return stemmer.getCurrent();
                };
            }
        };
    }

    private static UnaryOperator<String> polish() {
        StempelStemmer stemmer = new StempelStemmer(PolishAnalyzer.getDefaultTable());
        return word -> {
            CharSequence stem = stemmer.stem(word);
            return stem == null ? word : stem.toString();
        };
    }

    private static UnaryOperator<String> light(LightStemmer stemmer) {
        return word -> {
            char[] letters = word.toCharArray();
            return new String(letters, 0, stemmer.stem(letters, letters.length));
        };
    }

    /** Stems the letters in place and gives how many are left. */
    private interface LightStemmer {
        int stem(char[] letters, int length);
    }

    private static SnowballStemmer snowball(String name) {
        try {
            return Class.forName(SNOWBALL + name)
                    .asSubclass(SnowballStemmer.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no stemmer named " + name + " in " + SNOWBALL, e);
        }
    }
}
