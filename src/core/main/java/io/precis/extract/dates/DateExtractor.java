package io.precis.extract.dates;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.DateGrammarFile;
import io.precis.extract.dates.grammar.DateGrammarReader;
import io.precis.extract.dates.grammar.TokenReadings;
import io.precis.extract.dates.match.ExpressionMatcher;
import io.precis.extract.dates.match.ExpressionPhrases;
import io.precis.extract.dates.match.TenseCues;
import io.precis.extract.dates.resolve.DateSalience;
import io.precis.extract.dates.resolve.DocumentDateResolver;
import io.precis.extract.dates.resolve.LocatedExpression;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates a document speaks of and resolves them to days, weeks, months, years and spans of these.
 *
 * <p>What words mean and which sequences of them are dates is data: {@code lang/<tag>/dates.txt} and
 * {@code cldr-dates.txt}, with {@code lang/und/dates.txt} for all languages. Linear in the length of the document;
 * threads may share one.
 */
public final class DateExtractor {
    /** The name of what {@link #compile} writes. */
    public static final String COMPILED = DateGrammarFile.NAME;

    private final LanguagePack shared;
    private final Map<String, DateGrammar> grammars = new ConcurrentHashMap<>();

    /** An extractor for all languages of the packs; a language's rules are compiled when first needed. */
    public DateExtractor(LanguagePacks packs) {
        shared = packs.of(Language.UNKNOWN);
    }

    /** Writes the words and rules of a language as they are read at a start; {@code shared} holds for all languages. */
    public static void compile(LanguagePack pack, LanguagePack shared, DataOutputStream out) throws IOException {
        DateGrammarFile.write(new DateGrammarReader(pack, shared).grammar(), out);
    }

    /**
     * All dates of the document, in text order, none overlapping another.
     *
     * @param summary the sentences chosen, which lend their dates salience
     * @param reference the day the text was published; without it relative dates have no value
     */
    public List<KeyDate> extract(Document document, LanguagePack pack, Summary summary, @Nullable LocalDate reference) {
        DateGrammar grammar = grammars.computeIfAbsent(pack.language().tag(), tag -> DateGrammar.of(pack, shared));
        List<LocatedExpression> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            TokenReadings items = new TokenReadings(document.text(), sentence.tokens(), grammar.lexicon());
            TenseCues cues = new TenseCues(items, grammar.verbEndings());
            for (DateExpression mention :
                    new ExpressionPhrases(items).join(new ExpressionMatcher(items, grammar).mentions())) {
                found.add(LocatedExpression.of(mention, sentence, cues.tense(mention)));
            }
        }
        return new DocumentDateResolver(reference, grammar.order(), new DateSalience(document, summary, reference))
                .resolve(found);
    }
}
