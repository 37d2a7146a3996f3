package io.precis.extract.dates;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Summary;
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
    public static final String COMPILED = GrammarFile.NAME;

    private final LanguagePack shared;
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    /** An extractor for all languages of the packs; a language's rules are compiled when first needed. */
    public DateExtractor(LanguagePacks packs) {
        shared = packs.of(Language.UNKNOWN);
    }

    /** Writes the words and rules of a language as they are read at a start; {@code shared} holds for all languages. */
    public static void compile(LanguagePack pack, LanguagePack shared, DataOutputStream out) throws IOException {
        GrammarFile.write(new GrammarReader(pack, shared).grammar(), out);
    }

    /**
     * All dates of the document, in text order, none overlapping another.
     *
     * @param summary the sentences chosen, which lend their dates salience
     * @param reference the day the text was published; without it relative dates have no value
     */
    public List<KeyDate> extract(Document document, LanguagePack pack, Summary summary, @Nullable LocalDate reference) {
        Grammar grammar = grammars.computeIfAbsent(pack.language().tag(), tag -> Grammar.of(pack, shared));
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Items items = new Items(document.text(), sentence.tokens(), grammar.lexicon());
            Cues cues = new Cues(items, grammar.verbEndings());
            for (Mention mention : new Phrases(items).join(new Matcher(items, grammar).mentions())) {
                found.add(Found.of(mention, sentence, cues.tense(mention)));
            }
        }
        return new Narrative(reference, grammar.order(), new Salience(document, summary, reference)).resolve(found);
    }
}
