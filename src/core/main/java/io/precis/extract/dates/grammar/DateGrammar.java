package io.precis.extract.dates.grammar;

import io.precis.lexicon.PhraseTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and rules of one language. The rules form a trie over the numbers of their classes, so that only those rules are
 * tried whose classes stand in the sentence.
 *
 * <p>Immutable; threads may share one.
 *
 * @param lexicon the words and phrases, with their classes
 * @param rules by the numbers of their classes
 * @param verbForms what beginnings and endings of verbs tell of their tense
 * @param verbFinal whether the verb of a clause stands at its end
 * @param capitals what is written with a capital
 * @param order the order of numeric dates: {@code dmy}, {@code mdy} or {@code ymd}
 */
public record DateGrammar(
        DateLexicon lexicon,
        PhraseTrie<List<Rule>> rules,
        VerbForms verbForms,
        boolean verbFinal,
        DateCapitals capitals,
        String order) {
    /**
     * What a sequence of classes means.
     *
     * @param before the class that must end before it, after {@code !} the class that must not, or null
     * @param after the class that must begin after it, after {@code !} the class that must not, or null
     * @param fields what the rule adds to the fields of its words
     */
    public record Rule(@Nullable String before, @Nullable String after, DateFields fields) {}
}
