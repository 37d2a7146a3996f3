package io.precis.split;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** The stems of one language, the latest few thousand remembered. Not for sharing between threads. */
final class Stems {
    private static final int REMEMBERED = 8192;
    private static final String SNOWBALL = "org.tartarus.snowball.ext.";

    private final @Nullable SnowballStemmer stemmer;
    private final Map<String, String> stems = new LinkedHashMap<>(1024) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param name a class of {@code org.tartarus.snowball.ext}, or {@code none} */
    Stems(String name) {
        this.stemmer = name.equals("none") ? null : stemmer(name);
    }

    String of(String form) {
        return stemmer == null ? form : stems.computeIfAbsent(form, word -> stem(stemmer, word));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static SnowballStemmer stemmer(String name) {
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
