package io.precis.extract.dates;

import io.precis.language.LanguagePack;
import io.precis.language.Trie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and rules of one language, compiled: the rules form a trie over the numbers of classes, so that only rules are tried
 * whose classes stand there.
 *
 * <p>Immutable; threads may share one.
 *
 * @param lexicon its words
 * @param rules by the numbers of their classes
 * @param verbEndings endings of verbs that look back or ahead
 * @param capitals what is written with a capital
 * @param order the order of numeric dates: {@code dmy}, {@code mdy} or {@code ymd}
 */
record Grammar(
        Lexicon lexicon,
        Trie<List<Rule>> rules,
        Map<String, Tense> verbEndings,
        Namesakes.Capitals capitals,
        String order) {
    /** What happens where a sequence of classes has been read. */
    record Rule(@Nullable String before, @Nullable String after, Fields fields) {}

    /**
     * The grammar that the build compiled, or else that of the data's lines.
     *
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    static Grammar of(LanguagePack pack, LanguagePack shared) {
        return pack.compiled(GrammarFile.NAME)
                .map(GrammarFile::read)
                .orElseGet(() -> new GrammarReader(pack, shared).grammar());
    }
}
