package io.precis.language;

import io.precis.article.Language;
import io.precis.text.WordVocabulary;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All data of one language: the files of its folder {@code lang/<tag>/}, each read when first asked for.
 *
 * <p>A file that a language does not have is read as having no lines. Threads may share a pack.
 */
public final class LanguagePack {
    private static final String PROPERTIES = "pack.txt";

    /** The files that the folder of a language may have; each is read somewhere. */
    public static final Set<String> FILES = Set.of(
            PROPERTIES,
            "abbreviations.txt",
            "cities.txt",
            "towns.txt",
            "cldr-dates.txt",
            "cldr-edition.txt",
            "cldr-figures.txt",
            "cldr-numbers.txt",
            "cldr-territories.txt",
            "dates.txt",
            "edition.txt",
            "figures.txt",
            "furniture.txt",
            "marks.txt",
            "names.txt",
            "people.txt",
            "stopwords.txt");

    private final Language language;
    private final Map<String, List<DataLine>> files = new ConcurrentHashMap<>();
    private final Map<PackKey, String> properties = new ConcurrentHashMap<>();

    private volatile @Nullable Set<String> stopWords;

    LanguagePack(Language language) {
        this.language = language;
    }

    /** The language of the data; {@link Language#UNKNOWN} for the rules that hold for any script. */
    public Language language() {
        return language;
    }

    /**
     * The lines of one file, without comments and blank lines; empty where the language has no such file.
     *
     * @param file one of {@link #FILES}
     */
    public List<DataLine> lines(String file) {
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException("found '" + file + "', expected a file of LanguagePack.FILES");
        }
        return files.computeIfAbsent(file, name -> DataFiles.lines("lang/" + language.tag() + "/" + name));
    }

    /** The words of {@code stopwords.txt}; empty for a language without it. */
    public Set<String> stopWords() {
        Set<String> known = stopWords;
        if (known == null) {
            Set<String> words = new HashSet<>();
            lines("stopwords.txt").forEach(line -> words.add(line.cell(0)));
            known = Collections.unmodifiableSet(words);
            stopWords = known;
        }
        return known;
    }

    /** A new vocabulary of the language; each thread needs its own. */
    public WordVocabulary vocabulary() {
        return new WordVocabulary(
                property(PackKey.CASE, "").equals("turkic"), stopWords(), property(PackKey.STEMMER, "none"));
    }

    /** The data that the build compiled under a name; empty where there is none, and the lines must be read instead. */
    public Optional<ByteBuffer> compiled(String name) {
        return DataFiles.bytes(compiledPath(name)).map(ByteBuffer::wrap);
    }

    /** The resource that the build writes compiled data to. */
    public String compiledPath(String name) {
        return "lang/" + language.tag() + "/" + name + ".compiled";
    }

    /** The value of a key of {@code pack.txt} (lines of key, tab, value), or {@code otherwise}. */
    public String property(PackKey key, String otherwise) {
        String value = properties.computeIfAbsent(key, this::read);
        return value.isEmpty() ? otherwise : value;
    }

    /** The value of a key, empty where there is none. */
    private String read(PackKey key) {
        return lines(PROPERTIES).stream()
                .filter(line -> line.cell(0).equals(key.label()))
                .map(line -> line.cell(1))
                .findFirst()
                .orElse("");
    }

    /**
     * Checks every line of {@code pack.txt}. The build and the tests do this, so that a start need not.
     *
     * @throws IllegalStateException if a key is unknown, stands there twice, or has a value that it may not have
     */
    public void checkProperties() {
        Set<PackKey> seen = EnumSet.noneOf(PackKey.class);
        for (DataLine line : lines(PROPERTIES)) {
            if (!seen.add(PackKey.of(line))) {
                throw line.wrong("each key once");
            }
        }
    }

    @Override
    public String toString() {
        return "LanguagePack[" + language + "]";
    }
}
