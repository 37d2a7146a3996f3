package io.precis.read.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class names and the id of a page's elements tell of them, by the words of {@code boilerplate-words.txt}. Remembers
 * the names of a page, which repeat; for one page and one thread.
 */
public final class ClassNames {
    /** What a name tells, the stronger ones last. */
    public enum Kind {
        NOTHING,
        /** A part around the article, or the article itself, its topic, what it is made of. */
        DOUBTFUL,
        /** A part around an article. */
        BOILERPLATE,
        /** What a page asks before it shows anything. */
        CONSENT,
        /** What readers write. */
        READERS
    }

    private static final Map<String, Kind> WORDS = words();

    /** Names that do not describe the element itself, but its topic or its neighbours: {@code tag-video, with-sidebar}. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(?:category|tag|format|has|is|no|not|one|two|wp(?!-caption)|type|page|post|section)[-_]|with|without|(?:^|[-_])has[-_]");

    /** Names that programs make up: small and capital letters and figures mixed without an order. */
    private static final Pattern MADE_UP = Pattern.compile(
            "^(?:css|sc|jss|emotion)-?[\\p{L}\\p{N}]*\\p{N}|^(?=[^-_]*\\p{Lu})(?=[^-_]*\\p{Ll})(?:[^-_]*\\p{N}[^-_]*\\p{Lu}|[^-_]*\\p{Lu}\\p{Lu}\\p{Ll}+\\p{Lu})");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Shorter words are parts of names that programs made up, unless they stand alone. */
    private static final int SHORTEST_PART = 4;

    private final Map<String, Kind> known = new HashMap<>();

    /** What class and id of an element tell. */
    public Kind of(Element element) {
        Kind names = of(element.className());
        Kind id = of(element.id());
        return names.compareTo(id) > 0 ? names : id;
    }

    /** Whether an anchor's name or id tells that what readers write begins there. */
    public boolean isOfReaders(Element anchor) {
        return of(anchor.attr("name")) == Kind.READERS || of(anchor.id()) == Kind.READERS;
    }

    private Kind of(String names) {
        return names.isEmpty() ? Kind.NOTHING : known.computeIfAbsent(names, ClassNames::kind);
    }

    private static Kind kind(String names) {
        Kind strongest = Kind.NOTHING;
        for (String name : BLANKS.split(names)) {
            Kind kind = kindOf(name);
            if (kind.compareTo(strongest) > 0
                    && !ABOUT_OTHERS.matcher(name).find()
                    && !MADE_UP.matcher(name).find()) {
                strongest = kind;
            }
        }
        return strongest;
    }

    /** By the words that a name is made of, which signs or capital letters part. */
    private static Kind kindOf(String name) {
        Kind strongest = Kind.NOTHING;
        int part = 0;
        int word = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean isEnd = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean isHump = !isEnd
                    && i > word
                    && Character.isUpperCase(name.charAt(i))
                    && !Character.isUpperCase(name.charAt(i - 1));
            if (!isEnd && !isHump) {
                continue;
            }
            if (i > word && (i - word >= SHORTEST_PART || isEnd && word == part)) {
                Kind kind = WORDS.getOrDefault(name.substring(word, i).toLowerCase(Locale.ROOT), Kind.NOTHING);
                strongest = kind.compareTo(strongest) > 0 ? kind : strongest;
            }
            word = isEnd ? i + 1 : i;
            part = isEnd ? i + 1 : part;
        }
        return strongest;
    }

    /** The kind of a word of the file, by the mark behind it. */
    private static Kind marked(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case '?' -> Kind.DOUBTFUL;
            case '!' -> Kind.READERS;
            case '=' -> Kind.CONSENT;
            default -> Kind.BOILERPLATE;
        };
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        for (String line : WordFile.lines("boilerplate-words.txt")) {
            for (String word : line.split(" ")) {
                Kind kind = marked(word);
                words.put(kind == Kind.BOILERPLATE ? word : word.substring(0, word.length() - 1), kind);
            }
        }
        return words;
    }
}
