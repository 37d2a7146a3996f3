package io.precis.extract.dates.grammar;

import io.precis.language.LanguagePack;
import io.precis.lexicon.PhraseTrie;
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
public record DateGrammar(
        DateLexicon lexicon,
        PhraseTrie<List<Rule>> rules,
        Map<String, SentenceTense> verbEndings,
        NamesakeFilter.Capitals capitals,
        String order) {
    /** What happens where a sequence of classes has been read. */
    public record Rule(@Nullable String before, @Nullable String after, DateFields fields) {}

    /**
     * The grammar that the build compiled, or else that of the data's lines.
     *
     * @param pack the language's own data
     * @param shared what holds in every language
     */
    public static DateGrammar of(LanguagePack pack, LanguagePack shared) {
        return pack.compiled(DateGrammarFile.NAME)
                .map(DateGrammarFile::read)
                .orElseGet(() -> new DateGrammarReader(pack, shared).grammar());
    }
}
