package io.precis.clean;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePacks;
import io.precis.lexicon.CompiledData;
import io.precis.lexicon.PhraseTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words that furniture begins with, of all languages together. Immutable. */
final class FurnitureRules {
    static final String FILE = "furniture.txt";
    /** Among the compiled data of the unknown language. */
    static final String COMPILED = "furniture";

    /** What a rule's words are the beginning, or the middle, of. */
    enum Kind {
        /** Photo credit or caption: a separator follows ({@code Photo: ...}). */
        CREDIT,
        /** Photo credit whose words lead over to a name ({@code Photo by ...}). */
        CREDIT_BY,
        /** Byline: a name follows. */
        BYLINE,
        /** Word behind a reporter's name. */
        REPORTER,
        /** Pointer to other articles. */
        MORE,
        /** Invitation to share, follow or subscribe. */
        SHARE,
        /** When the page was put out or changed: a separator or a digit follows. */
        STAMP,
        /** The word copyright: a sign, a year or a separator follows. */
        COPYRIGHT,
        /** A sentence on rights, at the beginning or end of a line. */
        RIGHTS,
        /** The word that stands above or below an advertisement, alone. */
        ADVERTISEMENT,
        /** Where a text was published first: the words before the title, {@code …}, and those behind it. */
        ORIGIN,
        /** A short paragraph of whole sentences that asks for something: to register, subscribe, pay, use an application. */
        APPEAL
    }

    /**
     * A rule.
     *
     * @param words in lower case
     */
    record Rule(Kind kind, String words) {}

    /** The kinds of words that furniture begins with. */
    private final PhraseTrie<List<Kind>> beginnings;

    private final List<Rule> reporters;
    private final List<Rule> rights;
    private final List<OriginWords> origins;

    private FurnitureRules(
            PhraseTrie<List<Kind>> beginnings, List<Rule> reporters, List<Rule> rights, List<Rule> origins) {
        this.beginnings = beginnings;
        this.reporters = reporters;
        this.rights = rights;
        this.origins =
                origins.stream().map(rule -> OriginWords.of(rule.words())).toList();
    }

    /** The rules that the build compiled, or else those of the data's lines. */
    static FurnitureRules of(LanguagePacks packs) {
        return packs.of(Language.UNKNOWN)
                .compiled(COMPILED)
                .map(FurnitureRules::read)
                .orElseGet(() -> read(packs));
    }

    /** The rules of the data's lines. */
    static FurnitureRules read(LanguagePacks packs) {
        List<Rule> all = Stream.concat(Stream.of(Language.UNKNOWN), packs.languages().stream())
                .distinct()
                .flatMap(language -> packs.of(language).lines(FILE).stream())
                .map(FurnitureRules::rule)
                .distinct()
                .toList();
        SortedMap<String, List<Kind>> beginnings = new TreeMap<>();
        all.stream()
                .filter(rule -> rule.kind() != Kind.REPORTER && rule.kind() != Kind.ORIGIN)
                .sorted(Comparator.comparing(Rule::kind))
                .forEach(rule -> beginnings
                        .computeIfAbsent(rule.words(), words -> new ArrayList<>())
                        .add(rule.kind()));
        return new FurnitureRules(
                PhraseTrie.of(beginnings), of(Kind.REPORTER, all), of(Kind.RIGHTS, all), of(Kind.ORIGIN, all));
    }

    private static List<Rule> of(Kind kind, List<Rule> all) {
        return all.stream().filter(rule -> rule.kind() == kind).toList();
    }

    private static Rule rule(DataLine line) {
        Rule rule = new Rule(kind(line), lower(line.cell(1)));
        if (rule.words().isEmpty() || rule.kind() == Kind.ORIGIN != rule.words().contains("…")) {
            throw line.wrong("a kind, words and an example; words of an origin with … for the title");
        }
        return rule;
    }

    void write(DataOutputStream out) throws IOException {
        beginnings.write(out, (kinds, to) -> CompiledData.list(kinds, to, kind -> to.writeByte(kind.ordinal())));
        CompiledData.list(reporters, out, rule -> CompiledData.text(rule.words(), out));
        CompiledData.list(rights, out, rule -> CompiledData.text(rule.words(), out));
        CompiledData.list(origins, out, origin -> CompiledData.text(origin.words(), out));
    }

    private static FurnitureRules read(ByteBuffer in) {
        return new FurnitureRules(
                PhraseTrie.read(in, from -> CompiledData.list(from, kind -> Kind.values()[kind.get()])),
                CompiledData.list(in, words -> new Rule(Kind.REPORTER, CompiledData.text(words))),
                CompiledData.list(in, words -> new Rule(Kind.RIGHTS, CompiledData.text(words))),
                CompiledData.list(in, words -> new Rule(Kind.ORIGIN, CompiledData.text(words))));
    }

    private static Kind kind(DataLine line) {
        try {
            return Kind.valueOf(line.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw line.wrong("a kind of furniture");
        }
    }

    /** In lower case, one character for one, so that indexes stay. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /** The rules whose words {@code lowered} begins with, ended by no letter or digit, the longest first. */
    List<Rule> beginningOf(String lowered) {
        List<Rule> rules = List.of();
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < lowered.length(); i++) {
            node = beginnings.next(node, lowered.charAt(i));
            if (node == PhraseTrie.NONE) {
                break;
            }
            List<Kind> kinds = beginnings.at(node);
            if (kinds != null && isEnd(lowered, i + 1)) {
                String words = lowered.substring(0, i + 1);
                rules = Stream.concat(kinds.stream().map(kind -> new Rule(kind, words)), rules.stream())
                        .toList();
            }
        }
        return rules;
    }

    private static boolean isEnd(String text, int end) {
        if (text.length() == end) {
            return true;
        }
        int last = text.codePointBefore(end);
        int next = text.codePointAt(end);
        return !Character.isLetterOrDigit(last) || !Character.isLetter(next) || Character.isIdeographic(last);
    }

    /** The sentence on rights a line ends in, with or without a stop. */
    Optional<Rule> rightsAtEndOf(String lowered) {
        String bare = lowered.endsWith(".") ? lowered.substring(0, lowered.length() - 1) : lowered;
        return rights.stream().filter(rule -> bare.endsWith(rule.words())).findFirst();
    }

    /** Whether a line says where its text was published first. */
    boolean isOrigin(String lowered) {
        return origins.stream().anyMatch(origin -> origin.isIn(lowered));
    }

    /** The reporter's word that stands as a word of its own in a line, not at its beginning. */
    Optional<Rule> reporterIn(String lowered) {
        return reporters.stream().filter(rule -> at(lowered, rule) > 0).findFirst();
    }

    /** Where a reporter's word stands; -1 when it does not. */
    static int at(String lowered, Rule rule) {
        int at = lowered.indexOf(rule.words());
        int end = at + rule.words().length();
        boolean ends = at > 0 && (end == lowered.length() || !Character.isLetter(lowered.charAt(end)));
        return ends ? at : -1;
    }
}
